import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPersonalData, personalDataIn } from '@/lib/demands/submitting/personal-data';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind);

test.each([
  ['请联系 13812341234 王阿姨', '请联系 138****1234 王阿姨'],
  ['电话138-1234-1234。', '电话138****1234。'],
  ['电话 138 1234 1234', '电话 138****1234'],
  ['微信同号：１３８１２３４１２３４', '微信同号：138****1234'],
  ['+86 13812341234', '138****1234'],
  ['wx13812341234', 'wx138****1234'],
  ['座机0571-87654321', '座机****4321'],
  ['（0571）87654321', '****4321'],
  ['身份证330102198503070029', '身份证33**************29'],
  ['身份证 330102 19850307 0029', '身份证 33**************29'],
  ['11010519491231002x', '11**************2x'],
  ['邮箱 zhang.san@example.cn 谢谢', '邮箱 z***@example.cn 谢谢'],
  ['卡号 6222 0200 0000 0000 006', '卡号 6222 0200 0000 0000 006'],
])('%j becomes %j', (text, masked) => expect(maskPersonalData(text)).toBe(masked));

test('a bank card is what passes its own check', () => {
  expect(kindsIn('卡号4111 1111 1111 1111')).toEqual(['bankCard']);
  expect(kindsIn('卡号4111 1111 1111 1112')).toEqual([]);
});

test.each([
  '2012—2024 年共 13 届',
  '1990-2000 800 人',
  '1998 1999 2000 2001',
  '2026-11-22 14:46:50',
  '预算 1,380,000.00 元，共 12345678901 次',
  '统一社会信用代码 52330102500000023B',
  '统一社会信用代码 533301005000000316',
  '52330106MJ00001650',
  '91350100M000100Y43',
  '身份证 330102198503070028 校验位不对',
  '需求编号 XQ-2026-330102-00007-K',
  '拨打 12345 热线，或 96345',
  '共有 138 户、1234 人',
])('nothing personal in %j', (text) => expect(kindsIn(text)).toEqual([]));

test('places are those of the text as it was typed', () => {
  const text = '姓名张三，电话１３８　１２３４　１２３４，身份证330102198503070029';
  expect(personalDataIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    '１３８　１２３４　１２３４',
    '330102198503070029',
  ]);
});

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const gap = fc.constantFrom('', ' ', '-', '　', '－');
const chinese = fc.string({ unit: fc.constantFrom(...'请联系张阿姨，。电话号码：（）'), maxLength: 8 });
const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const phone = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(1), gap, digits(4), gap, digits(4), fc.boolean())
  .map(([second, third, one, middle, two, last, wide]) => {
    const text = `1${second}${third}${one}${middle}${two === '' || one === '' ? one : two}${last}`;
    return wide ? fullWidth(text) : text;
  });

test('a mobile number is found however it is written', () => {
  fc.assert(
    fc.property(chinese, phone, chinese, (before, number, after) => {
      expect(personalDataIn(`${before}${number}${after}`)).toMatchObject([
        { kind: 'phone', from: before.length, to: before.length + number.length },
      ]);
    }),
  );
});

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idNumber = fc
  .tuple(
    fc.constantFrom('330102', '360802', '110105'),
    fc.date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
    digits(3),
  )
  .map(([region, born, order]) => {
    const body = `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${order}`;
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
    return `${body}${'10X98765432'[sum % 11]}`;
  });

test('a resident ID with the right check sign is found, with any other it is not', () => {
  fc.assert(
    fc.property(idNumber, fc.constantFrom(...'0123456789X'), (id, sign) => {
      expect(kindsIn(`证件${id}。`)).toEqual(['idNumber']);
      const other = `${id.slice(0, 17)}${sign}`;
      if (other !== id) expect(kindsIn(`证件${other}。`)).not.toContain('idNumber');
    }),
  );
});

test('masking leaves nothing to find, and leaves alone what is not personal', () => {
  const piece = fc.oneof(phone, idNumber, chinese, digits(4), fc.constantFrom('a@b.cn', ' ', '-', '*', '0571', '86'));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      (pieces) => personalDataIn(maskPersonalData(pieces.join(''))).length === 0,
    ),
    { numRuns: 2_000 },
  );
  fc.assert(fc.property(fc.array(chinese), (pieces) => maskPersonalData(pieces.join('')) === pieces.join('')));
});

const hidden = ['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202E', '\u034F', '\uFE0F', '\u3164', '\u0336'];
const odd = ['/', '_', '，', '、', '。', '~', '—', '→', '|', ' / ', '☎', '😀', '\u2003', '\n', '·-·'];

test.each([...hidden, ...odd])('a number parted by %j is found and hidden whole', (between) => {
  for (const parts of [
    ['138', '0571', '1234'],
    ['138', '05711234'],
    ['138', '05', '71', '12', '34'],
    Array.from('13805711234'),
  ]) {
    const number = parts.join(between);
    const masked = maskPersonalData(`请联系${number}张阿姨`);
    expect(masked).toBe('请联系138****1234张阿姨');
  }
});

test.each(['１３８０５７１１２３４', '𝟏𝟑𝟖𝟎𝟓𝟕𝟏𝟏𝟐𝟑𝟒', '①③⑧⓪⑤⑦①①②③④', '١٣٨٠٥٧١١٢٣٤', '¹³⁸⁰⁵⁷¹¹²³⁴'])(
  'digits of any script are digits: %s',
  (number) => {
    expect(maskPersonalData(`电话${number}。`)).toBe('电话138****1234。');
  },
);

test.each([
  '2026年1月3日—8月5日',
  '预算1500、3000、2000元',
  '第13、80、57条',
  '2026-11-28 13:00-15:00',
  '1，380，571元',
])('figures that are no number stay: %s', (text) => {
  expect(maskPersonalData(text)).toBe(text);
});

// The square of these lengths would outlast the patience of any test.
test.each(['a', 'a.', '1-', '138 0571 1234 '])('a very long text of %j is gone through once', (piece) => {
  const text = piece.repeat(Math.ceil(400_000 / piece.length));
  expect(personalDataIn(maskPersonalData(text))).toEqual([]);
});
