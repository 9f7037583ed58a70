import { describe, expect, it } from 'vitest';
import { OrganisationType } from '@/lib/db/generated/enums';
import { checkLetter } from '@/lib/kernel/check-letter';
import { kinds, organisationTypes, socialOrganisations, typeNamedBy } from '@/lib/organisations/kinds';
import {
  problemsInBankAccount,
  problemsInCode,
  problemsInPledge,
  problemsInTypeChange,
  problemsInWho,
  stillAsked,
} from '@/lib/organisations/rules';

const coded = (prefix: string): string => {
  const body = `${prefix}330102500000001`;
  return `${body}${checkLetter(body)}`;
};
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code.replace(/^\w+\.problems\./, ''));

describe('kinds of applicant', () => {
  it('are all described, and social organisations are the five of civil affairs', () => {
    expect(Object.keys(kinds).toSorted()).toEqual(Object.values(OrganisationType).toSorted());
    expect(socialOrganisations).toEqual(['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION', 'FILED', 'OTHER']);
    expect(organisationTypes).not.toContain('NATURAL_PERSON');
  });

  it.each([
    ['91', 'ENTERPRISE'],
    ['92', 'ENTERPRISE'],
    ['93', 'ENTERPRISE'],
    ['12', 'PUBLIC_INSTITUTION'],
    ['13', 'PEOPLES_ORGANISATION'],
    ['81', 'PEOPLES_ORGANISATION'],
    ['59', 'OTHER'],
    ['77', 'OTHER'],
  ])('%s names %s', (prefix, type) => {
    expect(typeNamedBy(coded(prefix))).toBe(type);
  });

  it.each<[OrganisationType, string, string[]]>([
    ['ENTERPRISE', coded('91'), []],
    ['ENTERPRISE', '', ['required']],
    ['ENTERPRISE', coded('12'), ['usccType']],
    ['PUBLIC_INSTITUTION', coded('12'), []],
    ['PUBLIC_INSTITUTION', coded('52'), ['usccType']],
    ['PEOPLES_ORGANISATION', coded('13'), []],
    ['PEOPLES_ORGANISATION', '', []],
    ['PEOPLES_ORGANISATION', coded('91'), ['usccType']],
    ['NATURAL_PERSON', '', []],
    ['NATURAL_PERSON', coded('91'), ['usccNotBorne']],
    ['OTHER', coded('77'), ['usccPrefix']],
  ])('%s with %j', (type, uscc, problems) => {
    expect(codes(problemsInCode({ type, uscc, usccAsPrinted: false }, []))).toEqual(problems);
  });

  it('takes codes of development zones of whoever civil affairs does not register', () => {
    const zone = (prefix: string): string => {
      const body = `${prefix}330191500000001`;
      return `${body}${checkLetter(body)}`;
    };
    const judge = (type: OrganisationType, prefix: string) =>
      codes(problemsInCode({ type, uscc: zone(prefix), usccAsPrinted: false }, ['330100', '330102']));
    expect([judge('ENTERPRISE', '91'), judge('SOCIAL_GROUP', '51')]).toEqual([[], ['usccRegion']]);
  });

  it('asks a person for a promise, and organisations for whom they name', () => {
    const nobody = { legalRepresentative: '', contactName: '' };
    expect(problemsInWho({ type: 'ENTERPRISE', ...nobody }).map(({ field }) => field)).toEqual([
      'legalRepresentative',
      'contactName',
    ]);
    expect(problemsInWho({ type: 'NATURAL_PERSON', ...nobody })).toEqual([]);
    expect(codes(problemsInPledge('NATURAL_PERSON', false))).toEqual(['pledgeMissing']);
    expect(problemsInPledge('NATURAL_PERSON', true)).toEqual([]);
    expect(problemsInPledge('ENTERPRISE', false)).toEqual([]);
  });

  it('lets kinds be corrected, but makes no person an organisation', () => {
    expect(problemsInTypeChange('OTHER', 'ENTERPRISE')).toEqual([]);
    expect(codes(problemsInTypeChange('NATURAL_PERSON', 'ENTERPRISE'))).toEqual(['personType']);
    expect(codes(problemsInTypeChange('FILED', 'NATURAL_PERSON'))).toEqual(['personType']);
  });

  it.each<[OrganisationType, string[], boolean]>([
    ['ENTERPRISE', ['establishedOn', 'registrar', 'address', 'introduction'], true],
    ['PEOPLES_ORGANISATION', ['address', 'introduction'], false],
    ['NATURAL_PERSON', [], true],
  ])('%s is asked later for %j', (type, facts, account) => {
    const empty = { establishedOn: null, registrar: '', registrationNumber: '', address: '', introduction: '' };
    expect(stillAsked({ ...empty, type, bankAccountNumber: '' })).toEqual({ facts, account });
    const none = { bankAccountName: '', bankName: '', bankAccountNumber: '' };
    expect(problemsInBankAccount(type, none).length > 0).toBe(account);
  });
});
