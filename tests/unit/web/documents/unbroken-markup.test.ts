import { expect, test } from 'vitest';
import { unbrokenMarkup } from '@/lib/web/documents/unbroken-markup';

const one = (text: string) => `<span class="one">${text}</span>`;

test.each([
  ['2026年12月5日 17:00前', `${one('2026年12月5日 17:00')}前`],
  ['11月27日–12月3日', `${one('11月27日')}–${one('12月3日')}`],
  ['请致电 0571-88001234', `请致电 ${one('0571-88001234')}`],
  ['编号2026-330102-01-0007-K', `编号${one('2026-330102-01-0007-K')}`],
  ['共 1,500 人次，226人', `共 ${one('1,500 人次')}，${one('226人')}`],
  ['社区微创投（秋季）项目', `社区微创投${one('（秋季）')}项目`],
  ['社区融合专题 · 书面评审', '社区融合专题\u00A0· 书面评审'],
  ['核验码：30NY-F272-DDJD', `核验码：${one('30NY-F272-DDJD')}`],
  ['项目““乐龄之家”近江东园”', '项目《“乐龄之家”近江东园》'],
  ['by 5 December 2026 17:00', `by ${one('5 December 2026 17:00')}`],
])('“%s” stays whole where it must', (text, html) => {
  expect(unbrokenMarkup(`<p>${text}</p>`)).toBe(`<p>${html}</p>`);
});

test.each([
  // A code is nobody's number in part.
  '<p>51330100000000001XE 523301021380000023X 92330102MA2天</p>',
  '<title>共 3 项</title>',
  '<style>#a>b{content:"3 项"}</style>',
  '<option value="3 天">3 天</option>'.replace(/^/, '<select>').concat('</select>'),
  '<textarea name="a">共 3 项</textarea>',
  '<span class="tag">还有 3 天</span>',
  '<summary class="flex gap-2">共 3 项</summary>',
  '<summary class="flex"><span aria-hidden="true"></span>共 3 项</summary>',
  '<p class="flex"><input name="a"/><br/>共 3 项</p>',
  '<a href="/2026-330102-01-0007-K">看</a>',
  `<p>${one('3 天')}</p>`,
])('%s is left as it is', (html) => {
  expect(unbrokenMarkup(html)).toBe(html);
});
