import { expect, test } from 'vitest';
import { filledIn } from '@/components/enhance/scoring/filled-in';
import { sheetTexts } from '@/components/reviews/sheet-said';
import { translatorFor } from '@/lib/web/messages';
import { isSimple } from '@/lib/web/wording/simple-texts';

const textsIn = (locale: 'zh-CN' | 'en') =>
  sheetTexts(translatorFor(locale, 'sheets.filling'), translatorFor(locale, 'reviews.scoring'));

test.each(['zh-CN', 'en'] as const)('what the script says in %s has gaps to fill and nothing else', (locale) => {
  const texts = Object.values(textsIn(locale));
  expect(texts.filter((text) => text === '' || !isSimple(text))).toEqual([]);
});

test('the gaps are filled with what is at hand', () => {
  const { scored, saved, changedBy, unsent } = textsIn('zh-CN');
  expect(filledIn(scored, { scored: 0, count: 12 })).toBe('已评 0 / 12 项');
  expect(filledIn(saved, { at: '09:05:00' })).toBe('已保存 09:05:00');
  expect(filledIn(changedBy, { writer: '{at}', at: '' })).toBe('{at}（）已修改此项，内容如下');
  expect(filledIn(unsent, {})).toBe(unsent);
});
