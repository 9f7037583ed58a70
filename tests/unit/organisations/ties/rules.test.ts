import { expect, test } from 'vitest';
import type { OrganisationType } from '@/lib/db/generated/enums';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { tieLifecycle } from '@/lib/organisations/ties/lifecycle';
import { tiePolicy } from '@/lib/organisations/ties/policy';
import { problemsInTie } from '@/lib/organisations/ties/rules';

test('asked by one, answered by the other, ended by either', () => {
  expect(tieLifecycle.table).toEqual({
    ASKED: { confirm: 'CONFIRMED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    CONFIRMED: { end: 'ENDED' },
    DECLINED: {},
    WITHDRAWN: {},
    ENDED: {},
  });
});

const side = (id: string, type: OrganisationType, status = 'VERIFIED') => ({ id, type, status });
const group = side('g', 'FILED');
const unit = side('u', 'SOCIAL_GROUP');

test.each([
  ['a filed group and a registered organisation', 'HOST', {}, []],
  ['a registered organisation needs no host', 'HOST', { group: side('g', 'FOUNDATION') }, ['tieGroup']],
  ['a filed group is no host', 'HOST', { unit: side('u', 'FILED') }, ['tieUnit']],
  ['a company is no host', 'HOST', { unit: side('u', 'ENTERPRISE') }, ['tieUnit']],
  ['a company may recommend', 'GUIDE', { unit: side('u', 'ENTERPRISE') }, []],
  ['a resident is recommended', 'GUIDE', { group: side('g', 'NATURAL_PERSON') }, []],
  ['a resident has no host', 'HOST', { group: side('g', 'NATURAL_PERSON') }, ['tieGroup']],
  ['a resident recommends nobody', 'GUIDE', { unit: side('u', 'NATURAL_PERSON') }, ['tieUnit']],
  ['both are verified', 'HOST', { group: side('g', 'FILED', 'PENDING') }, ['tieUnverified']],
  ['one at a time', 'HOST', { isOpen: true }, ['tieOpen']],
] as const)('%s', (_, kind, more, problems) => {
  const codes = problemsInTie({ kind, group, unit, isOpen: false, ...more }).map(({ code }) => code);
  expect(codes).toEqual(problems.map((problem) => `organisations.problems.${problem}`));
});

const member = (organisationId: string, ...roles: ('OWNER' | 'EDITOR' | 'SIGNATORY')[]): Actor => ({
  ...visitor,
  kind: 'person',
  personId: `${organisationId}-${roles.join()}`,
  memberships: [{ organisationId, organisationName: organisationId, roles }],
});
const officer: Actor = {
  ...visitor,
  kind: 'person',
  personId: 'o',
  grants: [{ role: 'OFFICER', regionId: 'x', regionPath: '/c/', cityId: 'c' }],
};
const actors: Record<string, Actor> = {
  groupOwner: member('g', 'OWNER'),
  groupEditor: member('g', 'EDITOR'),
  unitOwner: member('u', 'OWNER'),
  unitSignatory: member('u', 'SIGNATORY'),
  stranger: member('x', 'OWNER'),
  officer,
};
const tie = {
  groupId: 'g',
  unitId: 'u',
  askedByUnit: false,
  group: { region: { path: '/c/' } },
  unit: { region: { path: '/d/' } },
};
const who = (act: keyof typeof tiePolicy, askedByUnit = false) =>
  Object.keys(actors).filter((name) => tiePolicy[act](actors[name] ?? visitor, { ...tie, askedByUnit }));

test('who binds the asked side answers, who asked takes it back, either ends, an office looks on', () => {
  expect(who('view')).toEqual(['groupOwner', 'groupEditor', 'unitOwner', 'unitSignatory', 'officer']);
  expect(who('confirm')).toEqual(['unitOwner', 'unitSignatory']);
  expect(who('decline', true)).toEqual(['groupOwner']);
  expect(who('withdraw')).toEqual(['groupOwner']);
  expect(who('end')).toEqual(['groupOwner', 'unitOwner', 'unitSignatory']);
});
