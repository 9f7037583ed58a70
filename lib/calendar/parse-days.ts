import { addDays, type Day, isDay } from '@/lib/kernel/shanghai';
import { halfWidth } from '@/lib/kernel/typed/figures';

/** A range longer than the longest holiday is a slip of the finger, and expanding it could be endless. */
const LONGEST_RANGE = 31;
/** '2027-2-5', and as the notice writes it, '2月5日' and after a range's 至 just '8日'. */
const WHOLE_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WITHIN_YEAR = /^(?:(\d{1,2})月)?(\d{1,2})日$/;

type Kind = 'off' | 'work';
export type ReadDays = Record<Kind, Day[]> & { unreadable: string[] };

/**
 * Days as pasted from a holiday notice of `year`: '2027-02-05', '2027年2月5日', '2月5日', ranges with 至, ~, … or two dots,
 * separated by spaces, commas, 、, ; or line ends. Its own sentences are read too: '一、元旦：1月1日（周四）至3日（周六）放假
 * 调休，共3天。1月4日（周日）上班。' What neither is said to be off (放假) nor worked (上班) is `usual`. `unreadable` lists
 * what is no day, as typed. Days come sorted and once each.
 */
export function parseDays(pasted: string, { year, usual }: { year: number; usual: Kind }): ReadDays {
  const read = { off: new Set<Day>(), work: new Set<Day>() };
  const unreadable: string[] = [];
  for (const sentence of sentencesOf(pasted)) {
    let waiting: Day[] = [];
    const settle = (kind: Kind) => {
      for (const day of waiting) read[kind].add(day);
      waiting = [];
    };
    for (const { text, said } of piecesOf(sentence)) {
      const days = text === '' ? [] : daysIn(text, year);
      if (days === null) unreadable.push(text);
      else waiting.push(...days);
      if (said !== null) settle(said);
    }
    settle(usual);
  }
  return { off: [...read.off].sort(), work: [...read.work].sort(), unreadable };
}

/** The sentences without what stands in brackets, without headings ('一、元旦：') and without how many days it makes. */
function sentencesOf(pasted: string): string[] {
  return halfWidth(pasted)
    .replace(/\([^()\n]*\)/g, '')
    .split(/[。;\n]/)
    .map((sentence) => sentence.replace(/^[^\d:]*:/, '').replace(/共\s*\d+\s*天/g, ''));
}

const SAID_TO_BE = /(?:放假调休|调休放假|放假|补休|照常上班|上班)$/;

function piecesOf(sentence: string): { text: string; said: Kind | null }[] {
  return sentence
    .replace(/\s*([年月])\s*(?=\d)/g, '$1')
    .replace(/(\d)\s+(?=[年月日])/g, '$1')
    .replace(/(\d{4})年(\d{1,2})月(\d{1,2})日?/g, '$1-$2-$3')
    .replace(/(\d{4})[/.](\d{1,2})[/.](\d{1,2})/g, '$1-$2-$3')
    .replace(/\s*(?:至|到|~|—+|–|\.{2,})\s*/g, '..')
    .replace(/\s+(?=放假|上班|照常|调休|补休)/g, '')
    .split(/[\s,、]+/)
    .filter((piece) => piece !== '' && piece !== '与周末连休')
    .map((piece) => {
      const said = SAID_TO_BE.exec(piece)?.[0] ?? null;
      return {
        text: piece.replace(SAID_TO_BE, ''),
        said: said === null ? null : said.endsWith('上班') ? 'work' : 'off',
      };
    });
}

function daysIn(piece: string, year: number): Day[] | null {
  const [first = '', last = first, ...more] = piece.split('..');
  const from = dayOf(first, { year, month: '' });
  const to = dayOf(last, { year: Number(from?.slice(0, 4)), month: from?.slice(5, 7) ?? '' });
  if (more.length > 0 || from === null || to === null || to < from) return null;
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push(day);
    if (days.length > LONGEST_RANGE) return null;
  }
  return days;
}

/** `within` is the year and month of what stands before: '3日' after '1月1日至' is in January. */
function dayOf(text: string, within: { year: number; month: string }): Day | null {
  const [, year = '', month = '', dayOfMonth = ''] = WHOLE_DAY.exec(text) ?? [];
  if (year !== '') return existing(year, month, dayOfMonth);
  const [, ownMonth = within.month, ownDay = ''] = WITHIN_YEAR.exec(text) ?? [];
  return existing(String(within.year), ownMonth, ownDay);
}

function existing(year: string, month: string, dayOfMonth: string): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
