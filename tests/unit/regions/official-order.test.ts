import { expect, test } from 'vitest';
import { parentsFirst } from '@/lib/regions/official-order';

const region = (path: string) => ({ id: path.split('/').at(-2) ?? '', path });

test('brothers keep the official order, each after what holds it, whatever their ids', () => {
  const read = [region('/city/'), region('/city/z/'), region('/city/a/'), region('/city/z/s/'), region('/city/a/t/')];
  expect(parentsFirst(read).map(({ path, depth }) => [path, depth])).toEqual([
    ['/city/', 0],
    ['/city/z/', 1],
    ['/city/z/s/', 2],
    ['/city/a/', 1],
    ['/city/a/t/', 2],
  ]);
});

test('what holds a region need not be among them: the nearest that is counts', () => {
  const read = [region('/city/'), region('/city/z/s/'), region('/other/a/')];
  expect(parentsFirst(read).map(({ path, depth }) => [path, depth])).toEqual([
    ['/city/', 0],
    ['/city/z/s/', 1],
    ['/other/a/', 0],
  ]);
});
