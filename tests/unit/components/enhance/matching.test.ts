import { expect, test } from 'vitest';
import { matching, type Place } from '@/components/enhance/regions/matching';

const place = (name: string, pinyin: string, above: string): Place => ({ id: `${above}${name}`, name, pinyin, above });
const places = [
  place('福州市', 'fuzhou', '福建省'),
  place('鼓楼区', 'gulou', '福建省福州市'),
  place('南京市', 'nanjing', '江苏省'),
  place('鼓楼区', 'gulou', '江苏省南京市'),
  place('抚州市', 'fuzhou', '江西省'),
  place('上城区', 'shangcheng', '浙江省杭州市'),
];
const found = (text: string) => matching(places, text).map(({ id }) => id);

test('a name or the beginning of its pinyin finds every place of the name, each under its province', () => {
  expect(found('fuzhou')).toEqual(['福建省福州市', '江西省抚州市']);
  expect(found("fu'zhou")).toEqual(found('fuzhou'));
  expect(found('抚')).toEqual(['江西省抚州市']);
  expect(found('城区')).toEqual(['浙江省杭州市上城区']);
  expect(found('zhou')).toEqual([]);
});

test('a second word tells places of one name apart, and nothing typed shows all', () => {
  expect(found('鼓楼')).toHaveLength(2);
  expect(found('鼓楼 南京')).toEqual(['江苏省南京市鼓楼区']);
  expect(found(' ')).toHaveLength(places.length);
});

test('what begins with the text stands before what only holds it', () => {
  const two = [place('大城街道', 'dacheng', ''), place('城关镇', 'chengguan', '')];
  expect(matching(two, '城').map(({ name }) => name)).toEqual(['城关镇', '大城街道']);
});
