import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, onOneLine } from '@/lib/kernel/typed/clean-text';

test.each([
  ['zero width', '助\u200B餐\u2060点\uFEFF', '助餐点'],
  ['direction', '\u202E助餐\u202C\u2066点\u2069\u200E\u200F\u061C', '助餐点'],
  ['soft hyphen and fillers', '助\u00AD\u034F\u3164\u115F餐\uFFA0', '助餐'],
  ['control signs', '助\u0000\u0008\u001B\u007F\u009F餐', '助餐'],
  ['annotations, objects, no signs at all', '助\uFFF9\uFFFC\uFFFF\u{1FFFE}餐', '助餐'],
  ['tags', '助\u{E0041}\u{E0001}餐', '助餐'],
  ['line ends of every kind', 'a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['the blank of braille', 'a\u2800b', 'a b'],
  ['one way to write a sign', 'e\u200B\u0301', 'é'],
  ['full-width signs stay', 'Ａ１，', 'Ａ１，'],
  ['tabs and spaces stay', ' a\tb\u3000', ' a\tb\u3000'],
  ['selectors and joiners without anything to shape', 'a\uFE0F\u200D助\u200C1\uFE0F', 'a助1'],
])('%s', (_, text, clean) => expect(cleanText(text)).toBe(clean));

test.each([
  ['a family', '👨\u200D👩\u200D👧'],
  ['a heart', '❤\uFE0F'],
  ['a keycap', '1\uFE0F\u20E3'],
  ['a skin tone and a joiner', '👩🏽\u200D🔬'],
  ['a variant of a Han sign', '葛\u{E0100}城'],
  ['Persian', 'می\u200Cخواهم'],
  ['Mongolian', 'ᠭ\u180Bᠠ'],
])('keeps what shapes %s', (_, text) => expect(cleanText(text)).toBe(text));

test('a joiner after a mark that becomes one with its letter goes at once', () => {
  expect(cleanText('e\u0301\u200Dب')).toBe('éب');
});

test('cleaning twice changes nothing more', () => {
  const sign = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom(
      '\u200D',
      '\u200C',
      '\uFE0F',
      '\u0301',
      '👩',
      '🏽',
      '葛',
      '\u{E0100}',
      '1',
      '\u20E3',
      '\u180B',
      'ᠭ',
      'ب',
      '\r',
      '\n',
      'e',
    ),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const once = cleanText(signs.join(''));
      expect(cleanText(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

test('one line is one line', () => {
  expect(onOneLine(' 第一行 \n\n 第二行\t尾 ')).toBe('第一行 第二行 尾');
});

test('every sign that Unicode says to leave out where it is not known goes, alone', () => {
  const unseen = /\p{Default_Ignorable_Code_Point}/u;
  const left: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const sign = String.fromCodePoint(code);
    if (unseen.test(sign) && cleanText(sign) !== '') left.push(code.toString(16));
  }
  expect(left).toEqual([]);
});
