import { PLACEHOLDER_IN } from './announcement';
import { chineseNumber } from './chinese-number';

type Facts = Readonly<Record<string, string>>;

/**
 * Puts in what is known ('单项上限' → '200,000.00 元'); what is not known stays as it was. What is known to be nothing, as
 * the text of a rule that the call has not, is left out, with its line where nothing else stands there and the line that only leads over to it.
 */
export function fillPlaceholders(body: string, facts: Facts): string {
  const known = new Map(Object.entries(facts));
  const lines = body.split('\n').map((line) => ({ line, text: filledLine(line, known) }));
  const isGone = (place: number): boolean => {
    const at = lines[place];
    return at !== undefined && at.text !== at.line && isBare(at.text);
  };
  const kept = lines
    .filter(({ text }, place) => !isGone(place) && !(isGone(place + 1) && text.endsWith('：')))
    .map(({ text }) => text);
  return (kept.length < lines.length ? numberedAnew(kept) : kept).join('\n');
}

function filledLine(line: string, known: ReadonlyMap<string, string>): string {
  let text = '';
  let before: string | undefined;
  let isLeftOut = false;
  // Split by what it captures: texts and placeholders in turn.
  for (const part of line.split(PLACEHOLDER_IN)) {
    const fact = PLACEHOLDER_IN.test(part) ? known.get(part.slice(1, -1)) : undefined;
    text += fact ?? (before === undefined ? part : part.slice(overlap(before, part)));
    isLeftOut ||= fact === '';
    before = fact;
  }
  return isLeftOut ? text.replaceAll(/[，、；：](?=。|$)/g, '。').replaceAll('。。', '。') : text;
}

/** How much of what follows a fact its end says already: '社区公益项目' before '项目征集'. */
export function overlap(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  for (let length = most; length >= 2; length -= 1) {
    const start = after.slice(0, length);
    if (HAN.test(start) && before.endsWith(start)) return length;
  }
  return 0;
}

const isBare = (text: string): boolean => text.replace(ORDINAL, '').trim() === '';

/** '（一）', '（二）' … without a gap, where they counted the lines before one was left out. */
function numberedAnew(lines: readonly string[]): string[] {
  let count = 0;
  return lines.map((line) => {
    if (!ORDINAL.test(line)) return line;
    count += 1;
    return line.replace(ORDINAL, `（${chineseNumber(count)}）`);
  });
}

const HAN = /^\p{Script=Han}+$/u;
const ORDINAL = /^（[一二三四五六七八九十]{1,3}）/;
