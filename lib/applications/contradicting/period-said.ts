import { type Day, formatDay } from '@/lib/kernel/shanghai';
import { numberIn } from './said-numbers';

type Period = { from: Day; to: Day };

const LENGTH =
  /(?:实施周期|实施期限|实施期|项目周期|项目期|执行期|执行周期)[^0-9一二三四五六七八九十]{0,4}([0-9]+|[一二三四五六七八九十]+)\s*个月/;
const DONE = /实施|开展|启动|举办|完成|结束|结项/;
const MONTH = /(20[0-9]{2})\s*年\s*([0-9]{1,2})\s*月(?:\s*([0-9]{1,2})\s*日)?/g;
const DAYS_OF_MONTH = 30.4;
/** A period is said in whole months, and often rounded up: only what is farther off cannot be. */
const MONTHS_OFF = 1.5;

/** Whether a sentence speaks of a period that is not the one of the form: of another length, or of a month outside it. */
export function isOutside(sentence: string, { from, to }: Period): boolean {
  const said = numberIn(LENGTH.exec(sentence)?.[1] ?? '');
  const months = (Date.parse(to) - Date.parse(from)) / 86_400_000 / DAYS_OF_MONTH;
  if (said !== null && Math.abs(said.value - months) >= MONTHS_OFF) return true;
  return DONE.test(sentence) && [...sentence.matchAll(MONTH)].some((match) => isBeyond(match, { from, to }));
}

/** A month is beyond where all of it is; a day where it is. */
function isBeyond([, year = '', month = '', day]: RegExpMatchArray, { from, to }: Period): boolean {
  const two = (text: string): string => text.padStart(2, '0');
  const said = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  return said < from.slice(0, said.length) || said > to.slice(0, said.length);
}

export const periodText = ({ from, to }: Period): string => `${formatDay(from)}至${formatDay(to)}`;
