import { expect, test } from 'vitest';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { anyProject, grantRangeOf, mostOfAny } from '@/lib/plans/terms/grant-range';
import { termsSchema } from '@/lib/plans/terms/terms';

const rules = {
  perProjectCapFen: 100n,
  minGrantFen: 20n,
  categoryGrants: [
    { categoryCode: 'A', leastFen: 50n, mostFen: 0n },
    { categoryCode: 'B', leastFen: 0n, mostFen: 150n },
    { categoryCode: 'C', leastFen: 0n, mostFen: 10n },
  ],
  topicSum: 'indication' as const,
};
const ofTopic = (topicSum: 'most' | 'exact', topicFen: bigint, categoryCode: string | null = null) =>
  grantRangeOf({ ...rules, topicSum }, { categoryCode, topicFen });

test.each([
  ['of no category and no topic', anyProject, 20n, 100n],
  ['of a category without sums of its own', { categoryCode: 'Z', topicFen: null }, 20n, 100n],
  ['of one with a least', { categoryCode: 'A', topicFen: null }, 50n, 100n],
  ['of one that may have more than others', { categoryCode: 'B', topicFen: null }, 20n, 150n],
  ["of one whose most lies under the round's least", { categoryCode: 'C', topicFen: null }, 10n, 10n],
  ['of a topic whose sum is an indication', { categoryCode: null, topicFen: 70n }, 20n, 100n],
])('%s', (_what, of, leastFen, mostFen) => expect(grantRangeOf(rules, of)).toEqual({ leastFen, mostFen }));

test("a topic's sum goes before the category's", () => {
  expect(ofTopic('exact', 66n, 'B')).toEqual({ leastFen: 66n, mostFen: 66n });
  expect(ofTopic('most', 66n, 'A')).toEqual({ leastFen: 50n, mostFen: 66n });
  expect(ofTopic('most', 15n)).toEqual({ leastFen: 15n, mostFen: 15n });
  expect(mostOfAny(rules)).toBe(150n);
});

test('a document from before topics could have a most still means what it said', () => {
  const [template] = suppliedTemplates;
  const read = (more: object) => termsSchema.parse({ ...template?.terms, ...more }).topicSum;
  expect(read({ topicSumIsExact: true })).toBe('exact');
  expect(read({ topicSumIsExact: false })).toBe('indication');
  expect(read({ topicSum: 'most' })).toBe('most');
});
