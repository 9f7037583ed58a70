import { expect, test } from 'vitest';
import { problemsInFloors } from '@/lib/plans/terms/floor-rules';
import type { PortfolioFloor } from '@/lib/plans/terms/terms';

const facts = {
  funds: [
    { id: 'f1', kind: 'WELFARE_LOTTERY' as const },
    { id: 'f2', kind: 'FISCAL_SPECIAL' as const },
  ],
  categoryCodes: ['ELDER', 'DISABLED'],
};
const floor = (
  categoryCodes: string[],
  minBp: number,
  of: PortfolioFloor['of'] = { by: 'kind', kind: 'WELFARE_LOTTERY' },
): PortfolioFloor => ({ of, categoryCodes, minBp, label: '下限' });

test.each<[string, PortfolioFloor[], string[]]>([
  ['none', [], []],
  ['one', [floor(['ELDER'], 5000)], []],
  ['two that fit', [floor(['ELDER'], 5000), floor(['DISABLED'], 5000)], []],
  ['more than the whole', [floor(['ELDER'], 5000), floor(['DISABLED'], 5001)], ['floorSum floors.1.min']],
  [
    'more than the whole on different funds',
    [floor(['ELDER'], 6000), floor(['DISABLED'], 6000, { by: 'fund', fundId: 'f2' })],
    [],
  ],
  [
    'a category twice, once by kind and once by fund',
    [floor(['ELDER'], 5000), floor(['ELDER'], 1000, { by: 'fund', fundId: 'f1' })],
    ['floorOverlap floors.1.categories'],
  ],
  [
    'money that does not pay here',
    [floor(['ELDER'], 5000, { by: 'kind', kind: 'CHARITY_FUND' })],
    ['floorNoFund floors.0.of'],
  ],
  ['a category not called for', [floor(['CULTURE'], 5000)], ['floorNoCategory floors.0.categories']],
])('%s', (_name, floors, expected) => {
  expect(
    problemsInFloors(floors, facts).map(({ code, field }) => `${code.replace('rounds.problems.', '')} ${field}`),
  ).toEqual(expected);
});
