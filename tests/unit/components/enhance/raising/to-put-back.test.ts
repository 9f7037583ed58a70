import { expect, test } from 'vitest';
import { toPutBack } from '@/components/enhance/raising/to-put-back';

const draft = { title: '送午饭', problem: '', idea: '志愿者', outcome: '吃上热饭' };
const held = { title: '', problem: '楼里没有电梯', idea: '请人', outcome: '吃上热饭' };

test('a kept draft fills what is empty and leaves what the page came with', () => {
  expect(toPutBack(draft, { held, isMending: false })).toEqual([['title', '送午饭']]);
});

test('while a demand is mended, what was typed since stands above what was handed in, also what was taken out', () => {
  expect(toPutBack(draft, { held, isMending: true })).toEqual([
    ['title', '送午饭'],
    ['problem', ''],
    ['idea', '志愿者'],
  ]);
});
