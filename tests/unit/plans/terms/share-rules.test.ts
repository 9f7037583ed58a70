import { expect, test } from 'vitest';
import { problemsInShares } from '@/lib/plans/terms/share-rules';
import type { MinimumShare } from '@/lib/plans/terms/terms';

const facts = {
  funds: [
    { id: 'f1', kind: 'WELFARE_LOTTERY' as const },
    { id: 'f2', kind: 'FISCAL_SPECIAL' as const },
  ],
  categoryCodes: ['ELDER', 'DISABLED'],
};
const minimum = (
  categoryCodes: string[],
  minBp: number,
  of: MinimumShare['of'] = { by: 'kind', kind: 'WELFARE_LOTTERY' },
): MinimumShare => ({ of, categoryCodes, minBp, label: '下限' });

test.each<[string, MinimumShare[], string[]]>([
  ['none', [], []],
  ['one', [minimum(['ELDER'], 5000)], []],
  ['two that fit', [minimum(['ELDER'], 5000), minimum(['DISABLED'], 5000)], []],
  ['more than the whole', [minimum(['ELDER'], 5000), minimum(['DISABLED'], 5001)], ['shareSum shares.1.min']],
  [
    'more than the whole on different funds',
    [minimum(['ELDER'], 6000), minimum(['DISABLED'], 6000, { by: 'fund', fundId: 'f2' })],
    [],
  ],
  [
    'a category twice, once by kind and once by fund',
    [minimum(['ELDER'], 5000), minimum(['ELDER'], 1000, { by: 'fund', fundId: 'f1' })],
    ['shareOverlap shares.1.categories'],
  ],
  [
    'money that does not pay here',
    [minimum(['ELDER'], 5000, { by: 'kind', kind: 'CHARITY_FUND' })],
    ['shareNoFund shares.0.of'],
  ],
  ['a category not called for', [minimum(['CULTURE'], 5000)], ['shareNoCategory shares.0.categories']],
])('%s', (_name, shares, expected) => {
  expect(
    problemsInShares(shares, facts).map(({ code, field }) => `${code.replace('rounds.problems.', '')} ${field}`),
  ).toEqual(expected);
});
