import type { EligibilityFacts } from '@/lib/applications/gates/gate';
import type { ProfileFacts } from '@/lib/applications/submission/submitted-document';
import type { Day } from '@/lib/kernel/shanghai';
import type { Terms } from '@/lib/plans/terms/terms';

type Rules = Pick<Terms, 'eligibility'>;

/** An organisation that does not exist and says so wherever its name stands; on record it has everything a gate can ask. Data, never stored. */
export function syntheticOrganisation(
  { eligibility }: Rules,
  { regionPath, today }: { regionPath: string; today: Day },
): { profile: ProfileFacts; facts: EligibilityFacts } {
  const type = eligibility.find((rule) => rule.kind === 'organisationTypes')?.types[0] ?? 'SOCIAL_SERVICE_AGENCY';
  const directed = eligibility.find((rule) => rule.kind === 'directedOrganisations');
  const establishedOn = '2000-01-01';
  return {
    profile: {
      name: '示例社会组织（预演）',
      uscc: '预演示例，没有代码',
      type,
      registrar: '示例登记机关',
      establishedOn,
      legalRepresentative: '示例甲',
      address: '示例路 1 号',
      bankAccountName: '示例社会组织（预演）',
      bankName: '示例银行',
      bankAccountNumber: '0000000000000000',
      inspection: 'PASSED',
      rating: 'A5',
      years: String(Number(today.slice(0, 4)) - 2000),
      awards: '0',
      introduction: '本单位为预演所用的虚构单位，不是真实的社会组织。',
    },
    facts: {
      id: directed?.organisations[0]?.id ?? '',
      status: 'VERIFIED',
      type,
      region: { path: regionPath },
      establishedOn,
      standings: [
        {
          kind: 'ANNUAL_INSPECTION',
          from: `${Number(today.slice(0, 4)) - 1}-01-01`,
          to: null,
          conclusion: 'PASSED',
          reason: '',
        },
        { kind: 'RATING', from: establishedOn, to: null, conclusion: 'A5', reason: '' },
      ],
      host: '备案承接单位',
      otherApplications: 0,
      awards: [],
      activePlace: '',
      declared: declaredKeys({ eligibility }),
    },
  };
}

/** What applicants are asked to declare. */
export function declaredKeys({ eligibility }: Rules): string[] {
  return eligibility.flatMap((rule) => (rule.kind === 'declared' ? [rule.key] : []));
}
