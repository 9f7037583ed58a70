import { describe, expect, it } from 'vitest';
import { type SheetToVary, sensitivityOf } from '@/lib/reviews/analysis/sensitivity';
import { habitsOf } from '@/lib/reviews/analysis/straight-lining';

const rule = { trimFrom: 5, decimals: 2 };
const sheet = (application: number, expert: number, points: number[]): SheetToVary => ({
  application,
  expert,
  points,
  total: points.reduce((sum, each) => sum + each, 0).toFixed(2),
});

/** Two criteria; of three applications one is passed. */
function stage(sheets: SheetToVary[], scores: string[], places = 1, share = 1) {
  return {
    sheets,
    applications: scores.length,
    experts: 2,
    criteria: 2,
    rule,
    share,
    ranked: scores.map((score, place) => ({ figure: score, score, isIn: place < places })),
  };
}

describe('what would change', () => {
  const sheets = [sheet(0, 0, [50, 40]), sheet(0, 1, [30, 30]), sheet(1, 0, [30, 40]), sheet(1, 1, [33, 45])];

  it('names the expert without whom another would be passed', () => {
    const { moved, tried } = sensitivityOf(stage(sheets, ['75.00', '74.00']));
    expect(tried).toBe(2 + 2 * 3);
    expect(moved).toContainEqual({ kind: 'expert', which: 0, enters: [1], leaves: [0] });
    expect(moved).not.toContainEqual(expect.objectContaining({ kind: 'expert', which: 1 }));
  });

  it('names the criterion that decides, and not the one that does not', () => {
    const { moved } = sensitivityOf(stage(sheets, ['75.00', '74.00']));
    expect(moved).toContainEqual({ kind: 'criterion', which: 0, enters: [1], leaves: [0] });
    expect(moved).not.toContainEqual(expect.objectContaining({ kind: 'criterion', which: 1 }));
    expect(moved).toContainEqual({ kind: 'heavier', which: 1, enters: [1], leaves: [0] });
  });

  it('moves nobody where the distance is large, and counts only the share of the stage', () => {
    expect(sensitivityOf(stage([sheet(0, 0, [50, 45]), sheet(1, 1, [20, 20])], ['95.00', '40.00'])).moved).toEqual([]);
    const little = sensitivityOf(stage(sheets, ['75.00', '74.00'], 1, 0.01));
    expect(little.moved).toEqual([]);
  });

  it('leaves an application that nobody else judged as it is', () => {
    const { moved } = sensitivityOf(stage([sheet(0, 0, [40, 40]), sheet(1, 1, [39, 40])], ['80.00', '79.00']));
    expect(moved.filter(({ kind }) => kind === 'expert')).toEqual([]);
  });

  it('keeps equals at the line where they are', () => {
    const equal = [sheet(0, 0, [40, 40]), sheet(1, 1, [40, 40])];
    expect(sensitivityOf(stage(equal, ['80.00', '80.00'])).moved).toEqual([]);
  });
});

describe('habits of an expert', () => {
  const even = { total: 80, shares: [0.8, 0.8, 0.8] };
  const judged = (total: number) => ({ total, shares: [0.9, 0.6, 0.75] });
  it.each([
    { sheets: [even, even, even], habits: [] },
    { sheets: [even, { ...even, total: 60 }, { ...even, total: 70 }, even], habits: ['evenCriteria'] },
    { sheets: [judged(80), judged(80), judged(80.5), judged(80)], habits: ['sameTotals'] },
    { sheets: [judged(60), judged(80), judged(90), judged(70)], habits: [] },
    { sheets: [even, even, even, even], habits: ['evenCriteria', 'sameTotals'] },
  ])('$habits', ({ sheets, habits }) => {
    expect(habitsOf(sheets)).toEqual(habits);
  });
});
