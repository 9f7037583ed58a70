import { expect, test } from 'vitest';
import { type Line, problemsBeforeLeaving, problemsInAdjustment, problemsInTerm } from '@/lib/experts/pool/rules';
import { notServing } from '@/lib/experts/serving';

const today = '2026-11-30';

test.each([
  ['ACTIVE', null, null],
  ['ACTIVE', '2026-11-30', null],
  ['ACTIVE', '2026-11-29', 'TERM_OVER'],
  ['SUSPENDED', '2027-12-31', 'SUSPENDED'],
  ['EXITED', null, 'EXITED'],
  ['EXITED', '2026-01-01', 'EXITED'],
] as const)('who is asked to judge: %s until %s', (status, termTo, expected) => {
  expect(notServing({ status, termTo }, today)).toBe(expected);
});

test.each([
  [null, null, []],
  [null, '2027-12-31', []],
  ['2026-11-30', null, []],
  ['2026-11-29', null, ['experts.problems.termPast']],
  ['2027-06-30', '2027-12-31', ['experts.problems.termShorter']],
  ['2028-12-31', '2027-12-31', []],
] as const)('a term until %s after one until %s', (termTo, before, codes) => {
  expect(problemsInTerm(termTo, before, today).map(({ code }) => code)).toEqual(codes);
});

test('reviews under way keep somebody on the roster', () => {
  expect(problemsBeforeLeaving(0)).toEqual([]);
  expect(problemsBeforeLeaving(2)).toMatchObject([{ values: { count: 2 } }]);
});

const line: Line = {
  standing: { status: 'ACTIVE', termTo: '2026-12-31' },
  openReviews: 0,
  verdict: 'KEEP',
  cause: null,
  reason: '',
};
const over = { status: 'ACTIVE', termTo: '2026-06-30' } as const;

test.each<[string, Partial<Line>, string | null, [string, string][]]>([
  ['kept', {}, null, []],
  ['kept after the end', { standing: over }, null, [['experts.problems.termIsOver', 'lines.0.verdict']]],
  ['renewed', { verdict: 'RENEW' }, '2028-12-31', []],
  ['renewed after the end', { verdict: 'RENEW', standing: over }, '2028-12-31', []],
  ['renewed until yesterday', { verdict: 'RENEW' }, '2026-11-29', [['experts.problems.termPast', 'termTo']]],
  ['renewed for less', { verdict: 'RENEW' }, '2026-12-01', [['experts.problems.termShorter', 'lines.0.verdict']]],
  ['let go', { verdict: 'LET_GO', cause: 'OWN_WISH', reason: '来函' }, null, []],
  [
    'let go without why',
    { verdict: 'LET_GO' },
    null,
    [
      ['kernel.problems.required', 'lines.0.cause'],
      ['kernel.problems.required', 'lines.0.reason'],
    ],
  ],
  [
    'let go with work',
    { verdict: 'LET_GO', cause: 'UNFIT', reason: '考核', openReviews: 1 },
    null,
    [['experts.problems.hasOpenReviews', 'lines.0.verdict']],
  ],
  [
    'gone already',
    { standing: { status: 'EXITED', termTo: null } },
    null,
    [['experts.problems.hasLeft', 'lines.0.verdict']],
  ],
])('in a yearly adjustment: %s', (_, differs, termTo, problems) => {
  expect(
    problemsInAdjustment([{ ...line, ...differs }], termTo, today).map(({ code, field }) => [code, field]),
  ).toEqual(problems);
});
