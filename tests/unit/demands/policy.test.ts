import { expect, test } from 'vitest';
import { demandLifecycle } from '@/lib/demands/lifecycle';
import { demandPolicy, demandReader, type GuardedDemand, mayFind } from '@/lib/demands/policy';
import { type Actor, systemActor, visitor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';

const demand: GuardedDemand = {
  status: 'SUBMITTED',
  submitterPersonId: 'resident',
  organisationId: 'org',
  enteredById: null,
  region: { path: '/c/d/s/k/', level: 'COMMUNITY' },
  call: { region: { path: '/c/d/' } },
  claims: [{ organisationId: 'claimant' }],
};

const officerAt = (regionPath: string): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  grants: [{ role: 'OFFICER', regionId: 'r', regionPath, cityId: 'c' }],
});
const observer: Actor = {
  ...officerAt('/c/'),
  grants: [{ role: 'OBSERVER', regionId: 'r', regionPath: '/c/', cityId: 'c' }],
};
const ownerOf = (organisationId: string): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'q',
  memberships: [{ organisationId, organisationName: '', roles: ['OWNER'] }],
});

test.each([
  ['the city’s officer', officerAt('/c/'), true],
  ['the street’s officer', officerAt('/c/d/s/'), true],
  ['another street’s officer', officerAt('/c/d/t/'), false],
  ['another city’s officer', officerAt('/x/'), false],
  ['an observer', observer, true],
  ['who raised it', { ...visitor, kind: 'person' as const, personId: 'resident' }, true],
  ['its organisation', ownerOf('org'), true],
  ['another organisation', ownerOf('other'), false],
  ['a visitor', visitor, false],
])('%s: may view %s', (_, actor, may) => expect(demandPolicy.view(actor, demand)).toBe(may));

test('only officers above it verify', () => {
  const moves = (actor: Actor) =>
    openMoves(demandLifecycle, demandPolicy, { actor, subject: { ...demand, status: 'VERIFYING' } });
  expect(moves(officerAt('/c/d/s/'))).toEqual(['return', 'reject', 'merge', 'publish']);
  for (const actor of [observer, officerAt('/c/d/t/'), visitor]) expect(moves(actor)).toEqual([]);
  expect(moves(ownerOf('org'))).toEqual(['withdraw']);
});

test('who raised it corrects what nobody has looked at and takes it back at any time; the office only what is public', () => {
  const moves = (actor: Actor, status: GuardedDemand['status']) =>
    openMoves(demandLifecycle, demandPolicy, { actor, subject: { ...demand, status } });
  expect(moves(ownerOf('org'), 'SUBMITTED')).toEqual(['correct', 'withdraw']);
  expect(moves(ownerOf('org'), 'RETURNED')).toEqual(['submit', 'withdraw']);
  expect(moves(officerAt('/c/d/s/'), 'SUBMITTED')).toEqual(['startVerifying', 'return', 'reject', 'merge', 'publish']);
  expect(moves(officerAt('/c/d/s/'), 'PUBLISHED')).toContain('withdraw');
});

test('the full telephone number is for those who may need to call, and only meanwhile', () => {
  for (const path of ['/c/d/s/k/', '/c/d/s/', '/c/d/']) expect(demandReader(officerAt(path), demand)).toBe('caller');
  expect(demandReader(officerAt('/c/'), demand)).toBe('staff');
  expect(demandReader(observer, demand)).toBe('staff');
  expect(demandReader(officerAt('/c/d/s/'), { ...demand, status: 'PUBLISHED' })).toBe('staff');
});

test('owners claim what they find; claimant and office release', () => {
  const open = { ...demand, status: 'OPEN_FOR_CLAIM' as const };
  expect(mayFind(ownerOf('other'), open)).toBe(true);
  expect(mayFind(ownerOf('other'), demand)).toBe(false);
  expect(demandPolicy.claim(ownerOf('other'))).toBe(true);
  expect(demandPolicy.claim(officerAt('/c/'))).toBe(false);
  expect(demandPolicy.releaseClaim(ownerOf('claimant'), open)).toBe(true);
  expect(demandPolicy.releaseClaim(ownerOf('other'), open)).toBe(false);
});

test.each([
  ['bundle', 'PUBLISHED'],
  ['unbundle', 'BUNDLED'],
  ['enterProject', 'CLAIMED'],
  ['fulfil', 'IN_PROJECT'],
] as const)('%s is recorded by a higher floor: possible when %s, and nobody’s button', (event, status) => {
  expect(demandLifecycle.eventsOf(status)).toContain(event);
  for (const actor of [systemActor, officerAt('/c/'), ownerOf('org'), ownerOf('claimant')])
    expect(openMoves(demandLifecycle, demandPolicy, { actor, subject: { ...demand, status } })).not.toContain(event);
});
