import type { EligibilityFacts } from '@/lib/applications/eligibility';
import type { ProfileFacts } from '@/lib/applications/submitted-document';
import type { RulesDocument } from '@/lib/rounds/rules-document';

/** An organisation that does not exist and says so wherever its name stands. Data, never stored. */
export function syntheticOrganisation({ eligibility }: Pick<RulesDocument, 'eligibility'>, regionPath: string): { profile: ProfileFacts; facts: EligibilityFacts } {
  const asked = eligibility.find((rule) => rule.kind === 'organisationTypes');
  const type = asked?.types[0] ?? 'SOCIAL_SERVICE_AGENCY';
  const establishedOn = '2010-01-01';
  return {
    profile: {
      name: '示例社会组织（预演）',
      uscc: '',
      type,
      registrar: '示例登记机关',
      establishedOn,
      legalRepresentative: '示例甲',
      address: '示例路 1 号',
      bankAccountName: '示例社会组织（预演）',
      bankName: '示例银行',
      bankAccountNumber: '0000000000000000',
      introduction: '本单位为预演所用的虚构单位，不是真实的社会组织。',
    },
    facts: {
      status: 'VERIFIED',
      type,
      region: { path: regionPath },
      establishedOn,
      standings: [{ kind: 'ANNUAL_INSPECTION', from: '2010-06-30', to: null, conclusion: 'PASSED' }],
      otherApplications: 0,
    },
  };
}
