const DAY = String.raw`\d{4}年\d{1,2}月\d{1,2}日(?: ?\d{1,2}(?::\d{2}| ?时))?|\d{1,2}月\d{1,2}日(?: ?\d{1,2}:\d{2})?|\d{1,2} [A-Z][a-z]+ \d{4}(?: \d{2}:\d{2})?`;
const TELEPHONE = String.raw`0\d{2,3}-\d{7,8}|1\d{10}`;
const NUMBER = String.raw`\d{4}(?:-[\dA-Z]{1,6}){2,}`;
const CODE = String.raw`[\dA-Z]{4}(?:-[\dA-Z]{4})+`;
const AMOUNT = String.raw`[\d,.]*\d ?(?:元|万元|个|项|份|条|天|人次|人|名|件|组|字|分)`;

const ASIDE = '（[^（）<>&\\s]{1,5}）';

/** A day with its hour, a telephone number, the number of a thing, a check code, an amount with its unit, or a word in brackets: read as one, broken as one. Never a part of a code. */
export const wholes = new RegExp(
  `((?<![\\dA-Za-z])(?:${[DAY, NUMBER, TELEPHONE, CODE].join('|')})(?![\\dA-Za-z])|(?<![\\dA-Za-z.,])${AMOUNT}|${ASIDE})`,
);
