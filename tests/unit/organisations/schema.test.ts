import { describe, expect, it } from 'vitest';
import { bankAccount, evidence, memberRoles, organisationFacts } from '@/lib/organisations/schema';

const facts = {
  name: '甲',
  type: 'SOCIAL_GROUP',
  regionId: 'r1',
  uscc: ' ５１330102500000015k ',
  legalRepresentative: '陈静',
  contactName: '王敏',
  contactPhone: '13800001234',
};

describe('organisationFacts', () => {
  it('takes what a form sends: full-width, lower case, empty', () => {
    expect(organisationFacts.parse({ ...facts, establishedOn: '', usccAsPrinted: 'on' })).toMatchObject({
      uscc: '51330102500000015K',
      establishedOn: null,
      usccAsPrinted: true,
    });
  });
  it.each([
    ['contactPhone', '057112345678'],
    ['establishedOn', '2026-02-30'],
    ['contactEmail', 'nobody'],
    ['type', 'COMPANY'],
    ['regionId', '../x'],
  ])('refuses %s %s', (field, value) => {
    expect(organisationFacts.safeParse({ ...facts, [field]: value }).error?.issues[0]?.path).toEqual([field]);
  });
});

it('reads roles from one box, several or none', () => {
  expect(memberRoles.parse('EDITOR')).toEqual(['EDITOR']);
  expect(memberRoles.parse(['FINANCE', 'OWNER', 'OWNER'])).toEqual(['OWNER', 'FINANCE']);
  expect(memberRoles.safeParse(undefined).success).toBe(false);
  expect(memberRoles.safeParse([]).success).toBe(false);
  expect(memberRoles.safeParse('KING').success).toBe(false);
});

it('reads account numbers with spaces and full-width digits', () => {
  expect(bankAccount.parse({ bankAccountNumber: '6222 ０２00 0000' })).toMatchObject({
    bankAccountNumber: '622202000000',
  });
  expect(bankAccount.safeParse({ bankAccountNumber: '12x45678' }).success).toBe(false);
});

it('takes an empty file input as no file', () => {
  expect(evidence.parse(new File([], ''))).toBeNull();
  expect(evidence.parse(undefined)).toBeNull();
  expect(evidence.parse(new File(['x'], 'a.pdf'))).toBeInstanceOf(File);
});
