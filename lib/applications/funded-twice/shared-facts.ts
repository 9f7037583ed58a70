import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import type { Day } from '@/lib/kernel/shanghai';

/** What a project is known by beside another: what, where, when and what it is spent on. */
export type Known = {
  category: string;
  /** Paths of the regions where it is carried out. */
  places: readonly string[];
  from: Day | null;
  to: Day | null;
  /** What its budget pays for, line by line. */
  lines: readonly string[];
};

/** What two projects have in common, each a fact to look into and none a verdict. */
export type Shared = { category: boolean; place: boolean; period: boolean; lines: string[] };

/** Fewer lines of the same words are chance: every project prints something. */
const LEAST_LINES = 2;

export function sharedBy(mine: Known, theirs: Known): Shared {
  const lines = mine.lines.filter((line, at) => theirs.lines.includes(line) && mine.lines.indexOf(line) === at);
  return {
    category: mine.category !== '' && mine.category === theirs.category,
    place: mine.places.some((one) => theirs.places.some((other) => one.startsWith(other) || other.startsWith(one))),
    period: overlap(mine, theirs),
    lines: lines.length < LEAST_LINES ? [] : lines,
  };
}

/** Worth a look: the same words or lines, or at the same time something of the same kind or at the same place. */
export const isToCheck = ({ category, place, period, lines }: Shared, share: number): boolean =>
  share > 0 || lines.length > 0 || (period && (category || place));

type Period = Pick<Known, 'from' | 'to'>;

/** Both have a beginning and an end, and share a day. */
export const overlap = (one: Period, other: Period): boolean =>
  one.from !== null &&
  one.to !== null &&
  other.from !== null &&
  other.to !== null &&
  one.from <= other.to &&
  other.from <= one.to;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the answers say of the period, where the form asks for one. */
export function periodIn(answers: Readonly<Record<string, AnswerValue>>): Period {
  const day = (key: string): Day | null => {
    const value = answers[key];
    return typeof value === 'string' && DAY.test(value) ? value : null;
  };
  return { from: day('startsOn'), to: day('endsOn') };
}

/** What the budget pays for, in the words of its lines; another price is the same line. */
export function linesIn(answers: Readonly<Record<string, AnswerValue>>): string[] {
  const rows = answers['budget'];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) =>
    typeof row === 'object' && 'activity' in row && row['activity'] !== '' ? [String(row['activity'])] : [],
  );
}
