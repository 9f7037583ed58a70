import { z } from 'zod';
import type { RoundStatus } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import type { Problem } from '@/lib/kernel/refusal';
import { prose } from '@/lib/kernel/text';
import type { Terms } from '@/lib/plans/terms/terms';
import type { Place } from './to-mend';

/** As the terms of a round write them, or nothing. */
const tickedKey = z
  .string()
  .trim()
  .regex(/^\w{0,40}$/);

/** Keys ticked in a form: none, one or several of a name. */
export const tickedKeys = z
  .union([tickedKey, z.array(tickedKey).max(200)], { message: 'kernel.problems.invalidValue' })
  .default([])
  .transform((keys) => [keys].flat().filter((key) => key !== ''));

const placeKey = /^[a-z][a-zA-Z0-9]{0,39}$/;

/** The sections of what was handed in that can be given back: the letter and the parts of partners are mended on pages of their own. */
export const givenBackIn = <Section extends { key: string }>(sections: readonly Section[]): Section[] =>
  sections.filter(({ key }) => placeKey.test(key));

/** Form fields 'places.<section>', each with what is to be mended in that section; an empty one says nothing. */
export const noted = z
  .record(z.string().regex(placeKey), prose(limits.reason), {
    message: 'kernel.problems.invalidValue',
  })
  .default({})
  .transform((notes): Place[] =>
    Object.entries(notes).flatMap(([section, note]) => (note === '' ? [] : [{ section, note }])),
  );

/** Form fields 'words.<point>', each with what is to be mended of that point; of points that are not ticked they say nothing. */
export const pointWords = z
  .record(z.string().regex(/^(?!__)\w{1,40}$/), prose(limits.reason), { message: 'kernel.problems.invalidValue' })
  .default({});

export type Words = z.output<typeof pointWords>;

/** `word`: what is to be mended, of one that is not met; what was written down before there were such words has none. */
export type ChecklistEntry = { key: string; met: boolean; word?: string };

type Screening = Terms['screening'];

/** Whether an officer may judge it now: handed in, and its round not yet in review. */
export function problemsBeforeScreening(application: { round: { status: RoundStatus } }): Problem[] {
  const isScreenable = application.round.status === 'OPEN' || application.round.status === 'SCREENING';
  return isScreenable ? [] : [{ code: 'applications.problems.screeningOver' }];
}

/** To accept is to say that every point of the checklist is met. */
export function problemsInChecklist(met: readonly string[], { checklist }: Screening): Problem[] {
  const [first, ...others] = checklist.filter(({ key }) => !met.includes(key));
  if (first === undefined) return [];
  if (others.length === 0) return [{ code: 'kernel.problems.notConfirmed', field: `met.${first.key}` }];
  // One sentence over all of them: a red line each would be the whole panel.
  return [{ code: 'applications.problems.notConfirmed', field: 'met', values: { count: others.length + 1 } }];
}

export function problemsInReasons(codes: readonly string[], { reasons }: Screening): Problem[] {
  const isKnown = codes.every((code) => reasons.some((reason) => reason.code === code));
  return codes.length > 0 && isKnown ? [] : [{ code: 'applications.problems.reasonMissing', field: 'reasonCodes' }];
}

export function problemsInReturn(
  { unmet, words, note, places }: { unmet: readonly string[]; words: Words; note: string; places: readonly Place[] },
  { checklist, sections }: Pick<Screening, 'checklist'> & { sections: readonly { key: string }[] },
): Problem[] {
  if (!unmet.every((key) => checklist.some((item) => item.key === key)))
    return [{ code: 'kernel.problems.invalidValue', field: 'unmet' }];
  const [unknown] = places.filter(({ section }) => !sections.some(({ key }) => key === section));
  if (unknown !== undefined) return [{ code: 'kernel.problems.invalidValue', field: `places.${unknown.section}` }];
  if (unmet.length + places.length === 0 && note === '')
    return [{ code: 'applications.problems.returnWithoutReason', field: 'asked' }];
  return unmet
    .filter((key) => !words[key])
    .map((key) => ({ code: 'applications.problems.pointWithoutWord', field: `words.${key}` }));
}

export const checklistEntries = (
  { checklist }: Screening,
  isMet: (key: string) => boolean,
  words: Words = {},
): ChecklistEntry[] =>
  checklist.map(({ key }) => {
    const word = isMet(key) ? undefined : words[key];
    return { key, met: isMet(key), ...(word ? { word } : {}) };
  });
