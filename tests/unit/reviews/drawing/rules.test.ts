import { expect, test } from 'vitest';
import { holdersOf, waitingIn } from '@/lib/reviews/drawing/holders';
import type { DrawRule } from '@/lib/reviews/drawing/rule';
import {
  judgedPool,
  problemsBeforeDrawing,
  problemsBeforePreparing,
  problemsBeforeSubstituting,
  problemsInPool,
  problemsWithSecond,
  problemsWithStage,
} from '@/lib/reviews/drawing/rules';

const rule: DrawRule = {
  strata: [{ kind: 'FINANCE', seats: 1 }],
  substitutes: 1,
  excludesConflicts: true,
  fullAt: 5,
  capacity: 10,
  namesPublic: false,
};
const expert = { id: 'a', kind: 'FINANCE' as const, notServing: null, conflicts: 0, open: 0 };
const away = [{ expertId: 'a', cause: 'UNAVAILABLE' as const, note: '出差' }];

type Judging = {
  expert: Parameters<typeof judgedPool>[0][number];
  rule: typeof rule & { fullAt: number | null };
  said: typeof away;
};
type Case = [string, Judging, { exclusion: string | null; note: string }];

test.each<Case>([
  ['nothing', { expert, rule, said: [] }, { exclusion: null, note: '' }],
  ['a conflict', { expert: { ...expert, conflicts: 1 }, rule, said: [] }, { exclusion: 'CONFLICT', note: '' }],
  [
    'a conflict the rule lets pass',
    { expert: { ...expert, conflicts: 1 }, rule: { ...rule, excludesConflicts: false }, said: [] },
    { exclusion: null, note: '' },
  ],
  ['as much to do as allowed', { expert: { ...expert, open: 5 }, rule, said: [] }, { exclusion: 'FULL', note: '' }],
  ['less', { expert: { ...expert, open: 4 }, rule, said: [] }, { exclusion: null, note: '' }],
  [
    'much to do without a limit',
    { expert: { ...expert, open: 50 }, rule: { ...rule, fullAt: null }, said: [] },
    { exclusion: null, note: '' },
  ],
  ['an officer’s word', { expert, rule, said: away }, { exclusion: 'UNAVAILABLE', note: '出差' }],
  ...(['TERM_OVER', 'SUSPENDED', 'EXITED'] as const).map(
    (notServing): Case => [
      `the roster: ${notServing}`,
      { expert: { ...expert, notServing, open: 5 }, rule, said: [] },
      { exclusion: notServing, note: '' },
    ],
  ),
  [
    'both: the rule goes first',
    { expert: { ...expert, conflicts: 2 }, rule, said: away },
    { exclusion: 'CONFLICT', note: '出差' },
  ],
])('who is left out by %s', (_what, asked, judged) => {
  expect(judgedPool([asked.expert], asked.rule, asked.said)).toEqual([{ ...asked.expert, stratum: 0, ...judged }]);
});

test('a kind without seats is not in the pool', () => {
  expect(judgedPool([{ ...expert, kind: 'RESIDENT' }], rule, [])).toEqual([]);
});

test.each([
  ['nothing', 'PLANNED', false, []],
  ['it is scored', 'SCORING', false, []],
  ['it is closed', 'CLOSED', true, ['reviews.problems.stageClosed']],
  ['another is under way', 'PLANNED', true, ['draws.problems.underWay']],
] as const)('what keeps a stage from a draw: %s', (_what, stage, isUnderWay, codes) => {
  expect(problemsWithStage({ stage, isUnderWay }).map(({ code }) => code)).toEqual(codes);
});

const preparing = {
  substitutes: 2,
  capacity: 10,
  isAgain: false,
  reason: '',
  strata: [{ kind: 'FINANCE', seats: 1 }],
  byHand: [],
};

test.each([
  ['all is there', {}, []],
  [
    'all that is empty is told at once',
    { strata: [], capacity: null, substitutes: null },
    ['draws.problems.noSeats', 'kernel.problems.required', 'kernel.problems.required'],
  ],
  ['again without a reason', { isAgain: true }, ['draws.problems.reason']],
  ['again with one', { isAgain: true, reason: '多人不能到场' }, []],
  ['no seats', { strata: [{ kind: 'FINANCE', seats: null }] }, ['draws.problems.noSeats']],
  [
    'left out without a word',
    { byHand: [{ expertId: 'a', cause: 'OTHER' as const, note: '' }] },
    ['draws.problems.note'],
  ],
])('before preparing: %s', (_what, change, codes) => {
  expect(problemsBeforePreparing({ ...preparing, ...change }).map(({ code }) => code)).toEqual(codes);
});

test('a stratum with fewer than it has seats is told at its own row of the form', () => {
  const form = [{ kind: 'RESIDENT' }, { kind: 'FINANCE' }];
  expect(problemsInPool([{ stratum: 0, exclusion: 'OTHER' }], rule, form)).toEqual([
    { code: 'draws.problems.tooFew', field: 'strata.1.seats', values: { left: 0, seats: 1 } },
  ]);
  expect(problemsInPool([{ stratum: 0, exclusion: null }], rule, form)).toEqual([]);
});

test('whoever prepared a draw neither agrees to it nor draws', () => {
  const draw = { preparedById: 'one', stage: { status: 'PLANNED' as const } };
  expect(problemsWithSecond({ personId: 'one' }, draw)).toHaveLength(1);
  expect(problemsWithSecond({ personId: 'other' }, draw)).toEqual([]);
  expect(problemsBeforeDrawing({ personId: 'one' }, draw)).toHaveLength(1);
  expect(problemsBeforeDrawing({ personId: 'other' }, draw)).toEqual([]);
  expect(problemsBeforeDrawing({ personId: 'other' }, { ...draw, stage: { status: 'CLOSED' } })).toHaveLength(1);
});

test.each([
  [{ stage: 'SCORING' as const, isWorking: false, hasNext: true }, []],
  [{ stage: 'CLOSED' as const, isWorking: false, hasNext: true }, ['reviews.problems.stageClosed']],
  [{ stage: 'SCORING' as const, isWorking: true, hasNext: true }, ['draws.problems.hasWork']],
  [{ stage: 'SCORING' as const, isWorking: false, hasNext: false }, ['draws.problems.noneLeft']],
])('before a substitute steps in: %o', (facts, codes) => {
  expect(problemsBeforeSubstituting(facts).map(({ code }) => code)).toEqual(codes);
});

test('a seat goes from substitute to substitute, and whoever stepped in waits no longer', () => {
  const ticket = (id: string, seat: number | null, substitute: number | null) => ({ id, stratum: 0, seat, substitute });
  const tickets = [ticket('a', 1, null), ticket('b', 2, null), ticket('c', null, 2), ticket('d', null, 1)];
  const substitutions = [
    { leavingId: 'a', enteringId: 'd' },
    { leavingId: 'd', enteringId: 'c' },
  ];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect(ids(holdersOf(tickets, []))).toEqual(['a', 'b']);
  expect(ids(holdersOf(tickets, substitutions.slice(0, 1)))).toEqual(['d', 'b']);
  expect(ids(holdersOf(tickets, substitutions))).toEqual(['c', 'b']);
  expect(ids(waitingIn(tickets, [], 0))).toEqual(['d', 'c']);
  expect(ids(waitingIn(tickets, substitutions.slice(0, 1), 0))).toEqual(['c']);
});
