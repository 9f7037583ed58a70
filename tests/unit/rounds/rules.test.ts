import { describe, expect, test } from 'vitest';
import { isAccepting, isWindowOver, roundPhase } from '@/lib/rounds/rules';
import { roundSteps } from '@/lib/rounds/timeline';

const opensAt = new Date('2026-03-01T01:00:00Z');
const closesAt = new Date('2026-03-31T09:00:00Z');
const open = { status: 'OPEN', opensAt, closesAt } as const;

describe('the window', () => {
  test.each([
    ['2026-03-01T00:59:59.999Z', false],
    ['2026-03-01T01:00:00.000Z', true],
    ['2026-03-31T09:00:00.000Z', true],
    ['2026-03-31T09:00:00.999Z', true],
    ['2026-03-31T09:00:01.000Z', false],
  ])('at %s accepts: %s', (at, accepts) => {
    expect(isAccepting(open, new Date(at))).toBe(accepts);
  });

  test('only a published round accepts', () => {
    const at = new Date('2026-03-10T00:00:00Z');
    expect(isAccepting({ ...open, status: 'DRAFT' }, at)).toBe(false);
    expect(isAccepting({ ...open, status: 'SCREENING' }, at)).toBe(false);
    expect(isAccepting({ ...open, status: 'CANCELLED' }, at)).toBe(false);
  });

  test('a round without a closing time is not over', () => {
    expect(isWindowOver({ closesAt: null }, closesAt)).toBe(false);
  });
});

test.each([
  ['2026-02-01T00:00:00Z', 'scheduled'],
  ['2026-03-02T00:00:00Z', 'open'],
  ['2026-04-02T00:00:00Z', 'closed'],
] as const)('a published round at %s is %s', (at, phase) => {
  expect(roundPhase(open, new Date(at))).toBe(phase);
});

test('the course of a round has one current step until it is over', () => {
  const dated = { ...open, reviewFrom: '2026-04-10', reviewTo: '2026-04-30', notices: [] };
  const states = (steps: ReturnType<typeof roundSteps>) => steps?.map(({ state }) => state[0]).join('');
  expect(states(roundSteps(dated, new Date('2026-03-02T00:00:00Z')))).toBe('dcuuuuu');
  expect(states(roundSteps({ ...dated, status: 'AWARDED' }, closesAt))).toBe('ddddddd');
  expect(roundSteps({ ...dated, status: 'CANCELLED' }, closesAt)).toBeNull();
  // Published, and not open yet: nothing is under way.
  expect(states(roundSteps(dated, new Date('2026-02-01T00:00:00Z')))).toBe('dnuuuuu');
  const hung = { startDay: '2026-05-06', endDay: '2026-05-12' };
  expect(roundSteps({ ...dated, status: 'PUBLICISING', notices: [hung] }, closesAt)?.[5]?.when).toEqual({
    from: hung.startDay,
    to: hung.endDay,
  });
  expect(roundSteps(dated, closesAt)?.[1]?.when).toEqual({ from: '2026-03-01', to: '2026-03-31' });
});
