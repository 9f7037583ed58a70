import { describe, expect, it } from 'vitest';
import { actingWith, heldBy } from '@/lib/exports/held';
import { type Actor, visitor } from '@/lib/kernel/actor';

const grant = (regionPath: string, role: 'OFFICER' | 'OBSERVER' = 'OFFICER') => ({
  role,
  regionId: regionPath,
  regionPath,
  cityId: 'city',
});
const person = (more: Partial<Actor>): Actor => ({ ...visitor, kind: 'person', personId: 'p', ...more });
const membership = (...roles: ('OWNER' | 'EDITOR')[]) => ({ organisationId: 'o', organisationName: '某单位', roles });

const then = person({ grants: [grant('/c/')], memberships: [membership('EDITOR', 'OWNER')], expertIds: ['e'] });

describe('acting with the rights held when something was asked for', () => {
  it('nothing has changed: the same person', () => {
    expect(actingWith(then, heldBy(then))).toEqual(then);
    expect(actingWith({ ...then, memberships: [membership('OWNER', 'EDITOR')] }, heldBy(then))).not.toBeNull();
  });

  it('what has come since does not count', () => {
    const now = person({
      ...then,
      grants: [grant('/d/'), grant('/c/', 'OBSERVER'), grant('/c/')],
      expertIds: ['e', 'f'],
    });
    expect(actingWith(now, heldBy(then))).toEqual(then);
  });

  it.each([
    ['a role is gone', { grants: [] }],
    ['a role is held below only', { grants: [grant('/c/d/')] }],
    ['another role at the same place', { grants: [grant('/c/', 'OBSERVER')] }],
    ['a role in an organisation is gone', { memberships: [membership('EDITOR')] }],
    ['the roster has ended', { expertIds: [] }],
  ])('%s: not at all', (_what, change) => {
    expect(actingWith(person({ ...then, ...change }), heldBy(then))).toBeNull();
  });
});
