import type { ReadSection } from '@/lib/applications/submission/submitted-content';
import type { FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import { type Hands, type StageLoad, stageLoads } from './expert-supply';
import type { Finding } from './finding';

/** Assumptions, said wherever the figures stand: nobody has measured them. */
export const readingAssumptions = { charactersAMinute: 300, minutesACriterion: 1 } as const;

/** What a reader goes through: labels and answers, counted the Chinese way; files are not counted. */
export function charactersIn(sections: readonly ReadSection[]): number {
  const texts = sections.flatMap(({ title, fields }) => [
    title,
    ...fields.flatMap(({ label, answer }) => [label, ...wordsOf(answer)]),
  ]);
  return texts.reduce((sum, text) => sum + countCharacters(text), 0);
}

/** Characters of one submission, from one that says the least to one that says all it may. */
export type Length = { short: number; long: number };

/** Hours of reading and scoring, per stage: for all experts together and for each, from short submissions to long ones. */
export function findingsInReading(loads: readonly (StageLoad & { criteria: number })[], characters: Length): Finding[] {
  return loads
    .filter(({ reviews }) => reviews > 0)
    .map(({ name, reviews, experts, criteria }) => {
      const hours = (length: number): number => (reviews * minutesFor(length, criteria)) / 60;
      const [from, to] = [hours(characters.short), hours(characters.long)];
      return {
        topic: 'reading',
        mark: 'active',
        code: experts === 0 ? 'hoursWithoutExperts' : 'hours',
        values: {
          stage: name,
          reviews,
          from: shown(from),
          to: shown(to),
          eachFrom: experts === 0 ? 0 : shown(from / experts),
          eachTo: experts === 0 ? 0 : shown(to / experts),
          // A small round takes half an hour either way.
          isSame: shown(from) === shown(to) ? 'yes' : 'no',
          isEachSame: experts > 0 && shown(from / experts) === shown(to / experts) ? 'yes' : 'no',
          short: characters.short,
          long: characters.long,
        },
      };
    });
}

/** How much more or less of each submission there is to read after a change of the form, and for all experts together, of as many as are still to come. */
export function findingInLength(before: Length, after: Length, hands: Hands): Finding {
  const reviews = stageLoads(hands).reduce((sum, load) => sum + load.reviews, 0);
  const more = after.long - before.long || after.short - before.short;
  const hours = reviews === 0 ? 0 : shown((reviews * Math.abs(more)) / readingAssumptions.charactersAMinute / 60);
  const values = {
    fromShort: before.short,
    fromLong: before.long,
    short: after.short,
    long: after.long,
    reviews,
    hours,
  };
  if (more === 0) return { topic: 'reading', mark: 'passed', code: 'sameLength', values };
  return more > 0
    ? { topic: 'reading', mark: 'waiting', code: 'longer', values }
    : { topic: 'reading', mark: 'active', code: 'shorter', values };
}

const minutesFor = (characters: number, criteria: number): number =>
  characters / readingAssumptions.charactersAMinute + criteria * readingAssumptions.minutesACriterion;

/** Half hours are precise enough for a guess; never nought. */
const shown = (hours: number): number => Math.max(0.5, Math.round(hours * 2) / 2);

function wordsOf(answer: FormattedAnswer): string[] {
  switch (answer.kind) {
    case 'text':
      return [answer.text];
    case 'list':
      return answer.items;
    case 'table':
      return answer.rows.flat();
    case 'budget':
      return answer.rows.flatMap(({ code, activity, unitFen, unit, note }) => [code, activity, unitFen, unit, note]);
    case 'declared':
      return [answer.statement];
    case 'empty':
    case 'word':
    case 'files':
      return [];
  }
}
