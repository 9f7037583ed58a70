import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerBy,
  problemsBeforeAssigning,
  problemsBeforeClosing,
  problemsBeforeOpening,
  problemsBeforeScoring,
  problemsInComment,
  problemsInCompleteness,
  problemsInScores,
} from '@/lib/reviews/rules';
import type { NamedCriterion } from '@/lib/reviews/scoring/score-of-sheet';

const criteria: NamedCriterion[] = [
  { key: 'a', name: '真实', group: '需求', max: '8.00', bonus: false },
  { key: 'b', name: '清晰', group: '需求', max: '12.00', bonus: false },
  { key: 'c', name: '可行', group: '设计', max: '80.00', bonus: false },
  { key: 'x', name: '配套', group: '加分', max: '5.00', bonus: true },
];
const rule = {
  trimFrom: 5,
  decimals: 2,
  bonusPolicy: 'cap100' as const,
  commentBelow: 60,
  commentAbove: 90,
  commentMinCharacters: 20,
  passLine: 60,
};
const codes = (problems: { code: string }[]): string[] =>
  problems.map(({ code }) => code.replace('reviews.problems.', ''));

describe('a score sheet', () => {
  test('gives no more than the rubric', () => {
    expect(
      problemsInScores(
        [
          { criterionId: 'a', points: '8.00' },
          { criterionId: 'b', points: '' },
        ],
        criteria,
      ),
    ).toEqual([]);
    expect(problemsInScores([{ criterionId: 'b', points: '12.01' }], criteria)).toEqual([
      {
        code: 'reviews.problems.aboveMaximum',
        field: 'scores.1.points',
        values: { position: 2, name: '清晰', max: '12' },
      },
    ]);
    for (const points of ['-1', '1.234', 'abc', '1e3', '12345', '.5'])
      expect(problemsInScores([{ criterionId: 'b', points }], criteria)).toEqual([
        {
          code: 'reviews.problems.pointsFormat',
          field: 'scores.1.points',
          values: { position: 2, name: '清晰', max: '12' },
        },
      ]);
    expect(codes(problemsInScores([{ criterionId: '__proto__', points: '1' }], criteria))).toEqual([
      'unknownCriterion',
    ]);
  });

  test('names every criterion without points; the bonus may be left out', () => {
    expect(problemsInCompleteness({ b: '1' }, criteria)).toEqual([
      { code: 'reviews.problems.notScored', field: 'scores.0.points', values: { position: 1, name: '真实', max: '8' } },
      {
        code: 'reviews.problems.notScored',
        field: 'scores.2.points',
        values: { position: 3, name: '可行', max: '80' },
      },
    ]);
    expect(problemsInCompleteness({ a: '0', b: '0', c: '0' }, criteria)).toEqual([]);
  });

  test('counts the comment as offices count', () => {
    const low = { a: '1', b: '1', c: '1' };
    expect(codes(problemsInComment({ points: low, comment: '需求不清,方案不可行' }, criteria, rule))).toEqual([
      'commentLow',
    ]);
    expect(problemsInComment({ points: low, comment: '需'.repeat(20) }, criteria, rule)).toEqual([]);
  });

  test.each([
    [{ status: 'INVITED', stage: 'SCORING', isBlocked: false }, ['declareFirst']],
    [{ status: 'ACCEPTED', stage: 'SCORING', isBlocked: false }, []],
    [{ status: 'ACCEPTED', stage: 'SCORING', isBlocked: true }, ['conflictOfInterest']],
    [{ status: 'ACCEPTED', stage: 'CLOSED', isBlocked: false }, ['stageNotScoring']],
    [{ status: 'SUBMITTED', stage: 'SCORING', isBlocked: false }, ['sheetLocked']],
    [{ status: 'RECUSED', stage: 'SCORING', isBlocked: false }, ['hasRecused']],
  ] as const)('may be written on: %o', (sheet, expected) => {
    expect(codes(problemsBeforeScoring(sheet))).toEqual(expected);
  });
});

describe('a stage', () => {
  const ready = {
    roundId: 'r1',
    isFirst: true,
    roundStatus: 'SCREENING',
    previous: null,
    unscreened: 0,
    entries: 3,
    panel: 3,
    reviewsPerEntry: 3,
  } as const;

  test('opens when everything is screened and the panel is large enough', () => {
    expect(problemsBeforeOpening(ready)).toEqual([]);
    expect(codes(problemsBeforeOpening({ ...ready, unscreened: 2, panel: 2, entries: 0 }))).toEqual([
      'unscreened',
      'nothingToReview',
      'panelTooSmall',
    ]);
    expect(codes(problemsBeforeOpening({ ...ready, roundStatus: 'OPEN' }))).toEqual(['roundNotScreening']);
    expect(problemsBeforeOpening({ ...ready, unscreened: 2, panel: 2 }).map(({ href }) => href)).toEqual([
      '/office/rounds/r1/applications',
      '#panel',
    ]);
    const later = { ...ready, isFirst: false, roundStatus: 'REVIEWING', previous: 'SCORING' } as const;
    expect(codes(problemsBeforeOpening(later))).toEqual(['previousOpen']);
    expect(problemsBeforeOpening({ ...later, previous: 'CLOSED' })).toEqual([]);
  });

  test('does not close over unread applications, whatever is accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1 }), fc.boolean(), fc.string(), (counts, acceptMissing, reason) => {
        const sheets = new Map(counts.map((count, index) => [String(index), count]));
        const problems = problemsBeforeClosing({ sheets, reviewsPerEntry: 3, conflicted: 0, acceptMissing, reason });
        const closes =
          counts.every((count) => count >= 3) || (counts.every((count) => count > 0) && acceptMissing && reason !== '');
        expect(problems.length === 0).toBe(closes);
      }),
    );
    expect(
      codes(
        problemsBeforeClosing({
          sheets: new Map([['a', 3]]),
          reviewsPerEntry: 3,
          conflicted: 1,
          acceptMissing: true,
          reason: '理由',
        }),
      ),
    ).toEqual(['conflictedSheets']);
  });

  test.each([
    [{}, []],
    [{ stage: 'CLOSED' }, ['stageNotScoring']],
    [{ inStage: false }, ['notInStage']],
    [{ capacity: null }, ['notOnPanel']],
    [{ isServing: false }, ['notOnPanel']],
    [{ isBlocked: true }, ['conflictOfInterest']],
    [{ isOutsideGroup: true }, ['outsideGroup']],
    [{ isApart: true }, ['keptApart']],
    [{ existing: 'RECUSED' }, ['hasRecused']],
    [{ existing: 'ACCEPTED' }, ['alreadyAssigned']],
    [{ existing: 'REMOVED' }, []],
    [{ load: 10 }, ['capacityFull']],
  ] as const)('assigns by hand: %o', (facts, expected) => {
    const free = {
      stage: 'SCORING',
      inStage: true,
      isServing: true,
      capacity: 10,
      load: 9,
      isBlocked: false,
      isOutsideGroup: false,
      isApart: false,
      existing: null,
    } as const;
    expect(codes(problemsBeforeAssigning({ ...free, ...facts }))).toEqual(expected);
  });
});

test.each([
  ['2026-11-30T01:00:00Z', null, '2026-12-03T15:59:59.000Z'],
  ['2026-11-30T17:00:00Z', null, '2026-12-04T15:59:59.000Z'],
  ['2026-11-30T01:00:00Z', '2026-12-01T10:00:00Z', '2026-12-01T10:00:00.000Z'],
])('what is given at %s, due at %s, is answered by %s', (given, due, expected) => {
  expect(answerBy(new Date(given), due === null ? null : new Date(due)).toISOString()).toBe(expected);
});
