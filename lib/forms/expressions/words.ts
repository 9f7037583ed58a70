/** The words and signs of the language. The first of each list is how it is printed; the others may be typed as well. */
export const words = {
  or: ['或', '或者', 'or'],
  and: ['且', '并且', 'and'],
  not: ['非', 'not'],
  '=': ['=', '==', '等于', '为'],
  '≠': ['≠', '!=', '<>', '不等于', '不为'],
  '<': ['<', '小于', '少于', '低于', '早于'],
  '≤': ['≤', '<=', '不超过', '不大于', '不多于', '不高于', '不晚于', '小于等于'],
  '>': ['>', '大于', '多于', '高于', '超过', '晚于'],
  '≥': ['≥', '>=', '不小于', '不少于', '不低于', '不早于', '大于等于'],
  '+': ['+', '加', '加上'],
  '-': ['-', '−', '减', '减去'],
  '×': ['×', '*', '乘', '乘以'],
  '÷': ['÷', '/', '除以'],
  belongs: ['属于', '位于', 'in'],
  belongsNot: ['不属于', '不位于'],
  empty: ['为空', '未填'],
  notEmpty: ['不为空', '已填'],
  if: ['如果', '当', '若', 'if'],
  then: ['则', '那么', '时', 'then'],
  else: ['否则', 'else'],
  true: ['是', '真', 'true'],
  false: ['否', '假', 'false'],
  sum: ['合计', 'sum'],
  min: ['最小', 'min'],
  max: ['最大', 'max'],
  average: ['平均', '平均值', 'average'],
  count: ['行数', 'count'],
  any: ['任一行', 'any'],
  all: ['每一行', 'all'],
  least: ['较小值', 'least'],
  greatest: ['较大值', 'greatest'],
  '(': ['('],
  ')': [')'],
  ',': [',', '、'],
  '.': ['.', '的'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Word = keyof typeof words;

/** What may follow a figure. */
export const units = ['%', '亿元', '万元', '元', '万', '天', '个月', '年'] as const;
export type Unit = (typeof units)[number];

export const printed = (word: Word): string => words[word][0];

const spellings = (Object.keys(words) as Word[]).flatMap((word) => words[word].map((text: string) => ({ word, text })));
const longestFirst = spellings.sort((left, right) => right.text.length - left.text.length);

/** The longest word that stands at this place of the text. */
export function wordAt(text: string, at: number): { word: Word; text: string } | undefined {
  return longestFirst.find((spelling) => text.startsWith(spelling.text, at) && !isCut(text, at + spelling.text.length));
}

/** Whether a Latin word goes on past this place, so that nothing may end here ('in' in 'income'). */
export function isCut(text: string, end: number): boolean {
  return /^\w\w$/.test(text.slice(end - 1, end + 1));
}

export const isWord = (text: string): boolean => spellings.some((spelling) => spelling.text === text);
