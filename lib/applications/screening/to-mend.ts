import type { Answers } from '@/lib/forms/answers/answer-value';
import type { FileFacts } from '@/lib/forms/answers/format-answer';
import type { SectionState } from '@/lib/forms/answers/section-states';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { Problem } from '@/lib/kernel/refusal';
import type { ProfileFacts } from '../submission/submitted-document';

/** What one section is to be mended in. */
export type Place = { section: string; note: string };

/** What the office said when it gave an application back. */
export type Returned = { items: readonly string[]; note: string; places: readonly Place[] };

/** What a section is compared by: what was handed in, and what stands there now. */
export type Content = {
  answers: Answers;
  files: Readonly<Record<string, readonly Pick<FileFacts, 'id'>[]>>;
  organisation: ProfileFacts;
};

/** A section that did not pass: what was found there, and whether it still says what was handed in. */
export type SectionToMend = { key: string; title: string; asked: string[]; isUnchanged: boolean };

/**
 * The sections an application was given back for. What the office put at no section concerns the whole form, until
 * something of it has changed.
 */
export function sectionsToMend(
  sections: readonly FormSection[],
  { items, note, places }: Returned,
  { before, now }: { before: Content; now: Content },
): SectionToMend[] {
  const isUnchanged = ({ fields }: FormSection): boolean =>
    fields.every((field) => contentOf(field, before) === contentOf(field, now));
  const placed = sections.flatMap((section) => {
    const place = places.find(({ section: key }) => key === section.key);
    return place === undefined ? [] : [{ ...named(section), asked: [place.note], isUnchanged: isUnchanged(section) }];
  });
  if (placed.length > 0) return placed;
  const asked = [...items, note].filter((text) => text !== '');
  const isAllUnchanged = sections.every(isUnchanged);
  return sections.map((section) => ({ ...named(section), asked, isUnchanged: isAllUnchanged }));
}

/** How far each section is: one that did not pass and says what it said is not done. */
export const statesToMend = (states: readonly SectionState[], toMend: readonly SectionToMend[]): SectionState[] =>
  states.map((state) =>
    state.state === 'done' && unmended(toMend).some(({ key }) => key === state.key)
      ? { ...state, state: 'toMend' }
      : state,
  );

export const unmended = (toMend: readonly SectionToMend[]): SectionToMend[] =>
  toMend.filter(({ isUnchanged }) => isUnchanged);

/** To hand in again what did not pass, as it was, asks for a word that it is meant. */
export function problemsInResubmission(toMend: readonly SectionToMend[], isMeant: boolean): Problem[] {
  const left = unmended(toMend);
  if (isMeant || left.length === 0) return [];
  const sections = left.map(({ title }) => title).join('、');
  return [{ code: 'applications.problems.unchangedSinceReturn', field: 'unchanged', values: { sections } }];
}

const named = ({ key, title }: FormSection) => ({ key, title });

function contentOf(field: FormField, { answers, files, organisation }: Content): string {
  // What is worked out changes with what it is worked out of.
  if (field.type === 'calculated') return '';
  if (field.type === 'attachment') return canonicalJson((files[field.key] ?? []).map(({ id }) => id).toSorted());
  if (field.type === 'profile') return organisation[field.fact];
  return canonicalJson((answers[field.key] ?? null) as Json);
}
