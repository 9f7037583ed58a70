import { cleanText } from './clean-text';

/** Han and kana, and the punctuation that takes a whole square on Chinese writing paper. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\uFF01-\uFF60\uFFE0-\uFFE6\u00B7\u2014\u2018\u2019\u201C\u201D\u2026]/u;
const SQUARES = new RegExp(SQUARE.source, 'gu');

/**
 * The length people in offices expect, the 字数 of a word processor: each Chinese character and full-width mark is 1,
 * each unbroken run of other signs (a Latin word, a number, '85.5%') is 1, white space is 0.
 * A run may be endless, so a limit in characters of storage is still needed beside this one. Counted as it is taken in
 * (clean-text.ts), in the browser as on the server.
 */
export function countCharacters(text: string): number {
  const clean = cleanText(text);
  const squares = clean.match(SQUARES)?.length ?? 0;
  const runs = clean.replace(SQUARES, ' ').match(/\S+/g)?.length ?? 0;
  return squares + runs;
}

/** Codes and numbers as they are stored: half-width, upper case, no white space or invisible signs. */
export function normaliseCode(text: string): string {
  return cleanText(text).normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
