/** The first character of each letter in the order of pinyin; nothing begins with I, U or V. */
const FIRST: readonly (readonly [letter: string, character: string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '咑'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '丌'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拿'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '屲'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];
const byPinyin = new Intl.Collator('zh-Hans-u-co-pinyin');

/** '新建批次' is 'xjpc': the initials of a text as somebody types them who writes pinyin. Other letters stay, signs go. */
export function initialsOf(text: string): string {
  return Array.from(text.toLowerCase(), (character) => {
    if (/[\da-z]/.test(character)) return character;
    if (!/\p{Script=Han}/u.test(character)) return '';
    return FIRST.findLast(([, first]) => byPinyin.compare(first, character) <= 0)?.[0] ?? '';
  }).join('');
}
