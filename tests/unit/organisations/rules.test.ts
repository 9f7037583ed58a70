import { describe, expect, it } from 'vitest';
import { typeNamedBy } from '@/lib/organisations/kinds';
import {
  hasNewKeyFacts,
  isRegisteringRegion,
  needsOverride,
  problemsInAccountSent,
  problemsInBankAccount,
  problemsInCode,
  stillAsked,
} from '@/lib/organisations/rules';

const hangzhou = ['330100', '330102', '330104', '330108'];
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code.replace('organisations.problems.', ''));
const judge = (type: Parameters<typeof problemsInCode>[0]['type'], uscc: string, usccAsPrinted = false) =>
  codes(problemsInCode({ type, uscc, usccAsPrinted }, hangzhou));

describe('problemsInCode', () => {
  it('wants the code of the type named', () => {
    expect(judge('SOCIAL_SERVICE_AGENCY', '52330108MJ0000018B')).toEqual([]);
    expect(judge('SOCIAL_GROUP', '51330102500000015K')).toEqual([]);
    expect(judge('SOCIAL_GROUP', '52330108MJ0000018B')).toEqual(['usccType']);
  });

  it('wants a code, except of filed organisations, which have none', () => {
    expect(judge('FOUNDATION', '')).toEqual(['kernel.problems.required']);
    expect(judge('FILED', '')).toEqual([]);
    expect(judge('FILED', '52330108MJ0000018B')).toEqual(['usccNotBorne']);
  });

  it('leaves a wrong check sign to the officer when the certificate is said to show it, and nothing else', () => {
    expect(judge('SOCIAL_GROUP', '51330102500000015J')).toEqual(['usccCheck']);
    expect(judge('SOCIAL_GROUP', '51330102500000015J', true)).toEqual([]);
    expect(judge('SOCIAL_GROUP', '5233O108MJ0000018B', true)).toEqual(['usccCharacters']);
    expect(judge('SOCIAL_SERVICE_AGENCY', '52339908MJ0000018B', true)).toEqual(['usccRegion']);
  });
});

describe('isRegisteringRegion', () => {
  it('asks the table where it knows the prefecture, retired codes included', () => {
    expect(isRegisteringRegion('330104', hangzhou)).toBe(true);
    expect(isRegisteringRegion('330199', hangzhou)).toBe(false);
  });
  it('asks for a real province elsewhere', () => {
    expect(isRegisteringRegion('440305', [])).toBe(true);
    expect(isRegisteringRegion('990305', [])).toBe(false);
    expect(isRegisteringRegion('000000', [])).toBe(false);
  });
});

describe('needsOverride', () => {
  it('is true of a wrong check sign only', () => {
    expect(needsOverride({ type: 'SOCIAL_GROUP', uscc: '51330102500000015J' })).toBe(true);
    expect(needsOverride({ type: 'SOCIAL_GROUP', uscc: '51330102500000015K' })).toBe(false);
    expect(needsOverride({ type: 'FILED', uscc: null })).toBe(false);
  });
});

describe('problemsInBankAccount', () => {
  const empty = { bankAccountName: '', bankName: '', bankAccountNumber: '' };
  it('wants the whole account, and none of a filed organisation', () => {
    expect(problemsInBankAccount('FILED', empty)).toEqual([]);
    expect(problemsInBankAccount('FOUNDATION', empty).map(({ field }) => field)).toEqual([
      'bankAccountName',
      'bankName',
      'bankAccountNumber',
    ]);
    expect(problemsInBankAccount('FILED', { ...empty, bankName: '某银行' }).map(({ field }) => field)).toEqual([
      'bankAccountName',
      'bankAccountNumber',
    ]);
  });
});

describe('hasNewKeyFacts', () => {
  const before = { name: '甲', type: 'FILED', regionId: 'r', uscc: null, legalRepresentative: '陈静' } as const;
  it('looks at what the officer relied on', () => {
    expect(hasNewKeyFacts(before, { ...before })).toBe(false);
    expect(hasNewKeyFacts(before, { ...before, legalRepresentative: '王敏' })).toBe(true);
  });
});

describe('what a code tells, and what registration leaves for later', () => {
  it('names the type by the second sign', () => {
    const codes = ['51330102500000015K', '52330102500000023B', '533301005000000316', '59330102', ''];
    expect(codes.map(typeNamedBy)).toEqual(['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION', 'OTHER', 'OTHER']);
  });

  const later = { establishedOn: null, registrar: '', registrationNumber: '', address: '', introduction: '' };
  it('still asks for what is not there; a filed group needs no account', () => {
    const empty = { ...later, type: 'SOCIAL_GROUP', bankAccountNumber: '' } as const;
    expect(stillAsked(empty)).toEqual({ facts: Object.keys(later), account: true });
    expect(stillAsked({ ...empty, type: 'FILED', address: '近江路 1 号' })).toEqual({
      facts: ['establishedOn', 'registrar', 'registrationNumber', 'introduction'],
      account: false,
    });
  });

  it('takes no account or a whole one with a registration', () => {
    const none = { bankAccountName: '', bankName: '', bankAccountNumber: '' };
    expect(problemsInAccountSent('SOCIAL_GROUP', none)).toEqual([]);
    expect(problemsInAccountSent('SOCIAL_GROUP', { ...none, bankName: '某银行' }).map(({ field }) => field)).toEqual([
      'bankAccountName',
      'bankAccountNumber',
    ]);
  });
});
