import { expect, test } from 'vitest';
import { foldedTree } from '@/components/regions/folded-tree';

const region = (name: string, depth: number, level: string) => ({ id: name, name, depth, level });
const names = (regions: { name: string }[]) => regions.map(({ name }) => name);

test('districts and what lies above them stand open, the rest in a fold of its district', () => {
  const { above, folds } = foldedTree([
    region('市', 0, 'CITY'),
    region('甲区', 1, 'DISTRICT'),
    region('一街道', 2, 'STREET'),
    region('一社区', 3, 'COMMUNITY'),
    region('乙区', 1, 'DISTRICT'),
    region('二街道', 2, 'STREET'),
    region('丙区', 1, 'DISTRICT'),
  ]);
  expect(names(above)).toEqual(['市', '甲区', '乙区', '丙区']);
  expect(folds.map(({ head, below }) => [head.name, names(below)])).toEqual([
    ['甲区', ['一街道', '一社区']],
    ['乙区', ['二街道']],
  ]);
});

test('a street alone stands open with its communities', () => {
  const { above, folds } = foldedTree([region('一街道', 0, 'STREET'), region('一社区', 1, 'COMMUNITY')]);
  expect([names(above), folds]).toEqual([['一街道', '一社区'], []]);
});

test('many cities are cut at the cities, with their districts and streets in the fold', () => {
  const { above, folds } = foldedTree(
    [
      region('某省', 0, 'PROVINCE'),
      region('甲市', 1, 'CITY'),
      region('甲区', 2, 'DISTRICT'),
      region('一街道', 3, 'STREET'),
      region('乙市', 1, 'CITY'),
      region('乙区', 2, 'DISTRICT'),
    ],
    'CITY',
  );
  expect(above.map(({ name }) => name)).toEqual(['某省', '甲市', '乙市']);
  expect(folds.map(({ head, below }) => [head.name, below.map(({ name }) => name)])).toEqual([
    ['甲市', ['甲区', '一街道']],
    ['乙市', ['乙区']],
  ]);
});
