import { expect, test } from 'vitest';
import { expertLifecycle } from '@/lib/experts/lifecycle';
import { expertPolicy } from '@/lib/experts/policy';
import { expertSees, rosterCities } from '@/lib/experts/sees';
import { type Actor, visitor } from '@/lib/kernel/actor';

const officerAt = (regionPath: string, cityId = 'city'): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  grants: [{ role: 'OFFICER', regionId: 'r', regionPath, cityId }],
});

test('the roster is the city’s: its bureau and the districts’ keep it, streets and other cities do not', () => {
  const expert = { id: 'expert', cityId: 'city' };
  const acts = ['add', 'update', 'suspend', 'reinstate', 'recordConflict'] as const;
  for (const act of acts) {
    expect(expertPolicy[act](officerAt('/city/'), expert)).toBe(true);
    expect(expertPolicy[act](officerAt('/city/district/'), expert)).toBe(true);
    expect(expertPolicy[act](officerAt('/city/district/street/'), expert)).toBe(false);
    expect(expertPolicy[act](officerAt('/other/', 'other'), expert)).toBe(false);
    expect(expertPolicy[act]({ ...visitor, expertIds: ['expert'] }, expert)).toBe(false);
  }
  expect(expertSees.judge({ ...visitor, expertIds: ['elsewhere', 'expert'] }, expert)).toBe(true);
  expect(expertSees.judge({ ...visitor, expertIds: ['another'] }, expert)).toBe(false);
  expect(
    rosterCities({ ...visitor, grants: [{ role: 'OBSERVER', regionId: 'r', regionPath: '/city/', cityId: 'city' }] }),
  ).toEqual([]);
});

test('what a city may see of the others is for the person alone to say', () => {
  const expert = { id: 'expert', cityId: 'city' };
  expect(expertPolicy.showOtherLoad({ ...visitor, expertIds: ['elsewhere', 'expert'] }, expert)).toBe(true);
  expect(expertPolicy.showOtherLoad({ ...visitor, expertIds: ['another'] }, expert)).toBe(false);
  expect(expertPolicy.showOtherLoad(officerAt('/city/'), expert)).toBe(false);
});

test('an expert is suspended and reinstated', () => {
  expect(expertLifecycle.move(expertLifecycle.move('ACTIVE', 'suspend'), 'reinstate')).toBe('ACTIVE');
  expect(() => expertLifecycle.move('ACTIVE', 'reinstate')).toThrow();
});
