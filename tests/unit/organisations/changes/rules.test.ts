import { expect, test } from 'vitest';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { keyChangeLifecycle } from '@/lib/organisations/changes/lifecycle';
import { keyChangePolicy } from '@/lib/organisations/changes/policy';
import { problemsInAsking, problemsInWritingOver } from '@/lib/organisations/changes/rules';

test('it waits for the office, and every answer is final', () => {
  expect(keyChangeLifecycle.table).toEqual({
    OPEN: { accept: 'ACCEPTED', sendBack: 'RETURNED', withdraw: 'WITHDRAWN' },
    ACCEPTED: {},
    RETURNED: {},
    WITHDRAWN: {},
  });
});

const value = (text: string, bank = '', number = '') => ({ text, bank, number });
const asking = {
  type: 'SOCIAL_GROUP',
  status: 'VERIFIED',
  fact: 'NAME',
  was: value('甲'),
  becomes: value('乙'),
  reason: '换届',
  hasEvidence: true,
  isOpen: false,
} as const;
const account = {
  fact: 'BANK_ACCOUNT',
  was: value('甲', '某银行', '62220001'),
  becomes: value('甲', '另一银行', '62280002'),
} as const;

test.each([
  ['another name with its paper', {}, []],
  ['before it is verified', { status: 'PENDING' }, ['organisations.problems.changeNotNeeded']],
  ['while one is open', { isOpen: true }, ['organisations.problems.changeOpen']],
  ['the same name', { becomes: value('甲') }, ['organisations.problems.changeSame']],
  ['without a paper', { hasEvidence: false }, ['kernel.problems.required']],
  [
    'nothing of it, said at once',
    { becomes: value(''), reason: '', hasEvidence: false },
    ['kernel.problems.required', 'kernel.problems.required', 'kernel.problems.required'],
  ],
  ['a person needs none', { type: 'NATURAL_PERSON', hasEvidence: false }, []],
  ['another account', account, []],
  ['half an account', { ...account, becomes: value('甲', '', '62280002') }, ['kernel.problems.required']],
  ['the first account is written directly', { ...account, was: value('') }, ['organisations.problems.changeNotNeeded']],
] as const)('%s', (_, more, codes) => {
  expect(problemsInAsking({ ...asking, ...more }).map(({ code }) => code)).toEqual(codes);
});

test('only what is verified is not written over', () => {
  const before = { name: '甲', legalRepresentative: '陈静' };
  const after = { name: '乙', legalRepresentative: '沈洁' };
  const fields = (status: string) => problemsInWritingOver({ ...before, status }, after).map(({ field }) => field);
  expect(fields('VERIFIED')).toEqual(['name', 'legalRepresentative']);
  expect([fields('PENDING'), fields('RETURNED')]).toEqual([[], []]);
});

const organisation = { id: 'o', status: 'VERIFIED', region: { path: '/c/d/s/' } } as const;
const member = (...roles: ('OWNER' | 'EDITOR' | 'FINANCE' | 'SIGNATORY')[]): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  memberships: [{ organisationId: 'o', organisationName: '甲', roles }],
});
const officer = (regionPath: string): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'q',
  grants: [{ role: 'OFFICER', regionId: 'x', regionPath, cityId: 'c' }],
});
const actors: Record<string, Actor> = {
  owner: member('OWNER'),
  editor: member('EDITOR'),
  finance: member('FINANCE'),
  signatory: member('SIGNATORY'),
  officer: officer('/c/d/'),
  otherCity: officer('/other/'),
  both: { ...member('OWNER'), grants: officer('/c/').grants },
};
const who = (act: keyof typeof keyChangePolicy, fact: 'NAME' | 'BANK_ACCOUNT') =>
  Object.keys(actors).filter((name) => keyChangePolicy[act](actors[name] ?? visitor, { fact, organisation }));

test('who keeps a fact asks, the office of its region settles, and nobody settles their own', () => {
  expect(who('ask', 'NAME')).toEqual(['owner', 'editor', 'both']);
  expect(who('ask', 'BANK_ACCOUNT')).toEqual(['owner', 'finance', 'both']);
  expect(who('withdraw', 'BANK_ACCOUNT')).toEqual(['owner', 'finance', 'both']);
  expect(who('accept', 'NAME')).toEqual(['officer']);
  expect(who('sendBack', 'BANK_ACCOUNT')).toEqual(['officer']);
});
