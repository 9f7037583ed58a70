import { addDays, type Day, isDay } from '@/lib/kernel/shanghai';

/** A range longer than the longest holiday is a slip of the finger, and expanding it could be endless. */
const LONGEST_RANGE = 31;
const SINGLE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Days as pasted from a holiday notice: '2027-02-05', '2027年2月5日', ranges with 至, ~, … or two dots, separated by
 * spaces, commas, 、, ; or line ends. `unreadable` lists what is no day, as typed. Days come sorted and once each.
 */
export function parseDays(pasted: string): { days: Day[]; unreadable: string[] } {
  const days = new Set<Day>();
  const unreadable: string[] = [];
  for (const piece of piecesOf(pasted)) {
    const range = daysIn(piece);
    if (range === null) unreadable.push(piece);
    else range.forEach((day) => days.add(day));
  }
  return { days: [...days].sort(), unreadable };
}

function piecesOf(pasted: string): string[] {
  return pasted
    .normalize('NFKC')
    .replace(/(\d{4})年(\d{1,2})月(\d{1,2})日?/g, '$1-$2-$3')
    .replace(/(\d{4})[/.](\d{1,2})[/.](\d{1,2})/g, '$1-$2-$3')
    .replace(/\s*(?:至|到|~|—+|–|\.{2,})\s*/g, '..')
    .split(/[\s,、;]+/)
    .filter((piece) => piece !== '');
}

function daysIn(piece: string): Day[] | null {
  const [from = '', to = from, ...more] = piece.split('..').map(dayOf);
  if (more.length > 0 || from === null || to === null || from === '' || to === '' || to < from) return null;
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push(day);
    if (days.length > LONGEST_RANGE) return null;
  }
  return days;
}

function dayOf(text: string): Day | null {
  const [, year = '', month = '', dayOfMonth = ''] = SINGLE.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
