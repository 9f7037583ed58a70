import { createElement as h } from 'react';
import { expect, test } from 'vitest';
import { frozenMarkup } from '@/lib/web/documents/frozen-markup';

const chinese = { name: 'content', locale: 'zh-CN' } as const;
const whole = (number: string) => `<p><span class="one">${number}</span></p>`;
let written = 0;
const show = ({ contact }: { contact: string }) => {
  written += 1;
  return h('p', null, contact);
};

test('what shows the same is written once', async () => {
  written = 0;
  expect(await frozenMarkup(chinese, { contact: '13800000001' }, show)).toBe(whole('13800000001'));
  expect(await frozenMarkup(chinese, { contact: '13800000001' }, show)).toBe(whole('13800000001'));
  expect(written).toBe(1);
});

test('a viewer of one class is never given what was written for another', async () => {
  const shown = await frozenMarkup(chinese, { contact: '13800000002' }, show);
  const masked = await frozenMarkup(chinese, { contact: '138****0002' }, show);
  expect([shown, masked]).toEqual([whole('13800000002'), '<p>138****0002</p>']);
});

test('nor one who reads another language', async () => {
  written = 0;
  await frozenMarkup(chinese, { contact: '1' }, show);
  await frozenMarkup({ ...chinese, locale: 'en' }, { contact: '1' }, show);
  expect(written).toBe(2);
});
