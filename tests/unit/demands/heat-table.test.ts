import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatTable } from '@/lib/demands/heat-table';

const region = { id: 'd', name: '某区', path: '/c/d/' };
const places = [
  { id: 's', name: '甲街道', path: '/c/d/s/', isOver: false },
  { id: 't', name: '乙街道', path: '/c/d/t/', isOver: false },
  { id: 'u', name: '旧街道', path: '/c/d/u/', isOver: true },
];

test('communities count for their street, the region’s own demands stand by themselves', () => {
  const table = heatTable({
    region,
    places,
    counts: [
      { path: '/c/d/s/k/', code: 'H', name: '为老服务', count: 2 },
      { path: '/c/d/s/', code: 'A', name: '社区治理', count: 1 },
      { path: '/c/d/', code: 'H', name: '为老服务', count: 4 },
    ],
  });
  expect(table.columns).toEqual([
    { code: 'A', name: '社区治理', total: 1 },
    { code: 'H', name: '为老服务', total: 6 },
  ]);
  expect(table.rows).toEqual([
    { region: { id: 's', name: '甲街道' }, exact: false, cells: [1, 2], total: 3 },
    { region: { id: 't', name: '乙街道' }, exact: false, cells: [0, 0], total: 0 },
    { region: { id: 'd', name: '某区' }, exact: true, cells: [0, 4], total: 4 },
  ]);
  expect(table.total).toBe(7);
});

test('one name is one column, whatever codes the calls of a city give it', () => {
  const { columns } = heatTable({
    region,
    places,
    counts: [
      { path: '/c/d/s/', code: 'H', name: '为老服务', count: 2 },
      { path: '/c/d/s/', code: 'B', name: '社区治理', count: 1 },
      { path: '/c/d/t/', code: 'A', name: '为老服务', count: 3 },
      { path: '/c/d/t/', code: 'A', name: '助残服务', count: 4 },
    ],
  });
  expect(columns).toEqual([
    { code: 'A', name: '为老服务', total: 5 },
    { code: 'A', name: '助残服务', total: 4 },
    { code: 'B', name: '社区治理', total: 1 },
  ]);
});

test('rows and columns add up to the same total', () => {
  const count = fc.record({
    path: fc.constantFrom('/c/d/', '/c/d/s/', '/c/d/s/k/', '/c/d/t/', '/c/d/u/'),
    code: fc.constantFrom('A', 'B', 'H'),
    name: fc.constantFrom('类', '别类'),
    count: fc.nat(99),
  });
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const { rows, columns, total } = heatTable({ region, places, counts });
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
      expect(columns.reduce((sum, column) => sum + column.total, 0)).toBe(total);
    }),
  );
});
