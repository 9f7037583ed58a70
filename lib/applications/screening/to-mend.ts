import type { Answers } from '@/lib/forms/answers/answer-value';
import type { FileFacts } from '@/lib/forms/answers/format-answer';
import type { SectionState } from '@/lib/forms/answers/section-states';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { Problem } from '@/lib/kernel/refusal';
import type { ProfileFacts } from '../submission/submitted-document';
import { placeOfPoint } from './place-of-point';
import { pointSaid } from './point-said';

/** What one section is to be mended in. */
export type Place = { section: string; note: string };

/** A point of the checklist that is not met, or a reason; of the round's own lists. */
export type Point = { key: string; label: string; isCheck: boolean; word?: string };

/** What the office said when it gave an application back. */
export type Returned = { points: readonly Point[]; note: string; places: readonly Place[] };

/** What was found: a check that is not met, in the words of what should be so, or the officer's own words. */
export type Finding = { what: string; isCheck: boolean };

/** One thing to mend: what was found, and where it is mended; null where it concerns no one place. `about`: the fields it can be mended in, none where any of its section. */
export type ReturnLine = Finding & {
  section: string | null;
  title: string;
  field: string | null;
  label: string;
  about: string[];
};

/** What a section is compared by: what was handed in, and what stands there now. */
export type Content = {
  answers: Answers;
  files: Readonly<Record<string, readonly Pick<FileFacts, 'id'>[]>>;
  organisation: ProfileFacts;
};

/** A section that did not pass: what was found there, and whether it still says what was handed in. */
export type SectionToMend = { key: string; title: string; asked: Asked[]; isUnchanged: boolean };

/**
 * What an application was given back for: section by section, and what the office put at no section, which concerns the
 * whole form; `isUnchanged` of the whole while every section still says what was handed in.
 */
export type ToMend = { sections: SectionToMend[]; whole: { asked: Finding[]; isUnchanged: boolean } | null };

export const nothingToMend: ToMend = { sections: [], whole: null };

/** What was found in a section, at which of its fields where it is one, and whether what it is about still says what was handed in. */
type Asked = Finding & { field: string | null; isUnchanged: boolean };

/** All that was found, each with its place, in the order of the form; what has no place comes last, the office's own words at its end. */
export function returnLines(sections: readonly FormSection[], { points, note, places }: Returned): ReturnLine[] {
  const lines = [
    ...points.map(
      ({ key, label, isCheck, word }): ReturnLine => ({
        ...nowhere,
        ...placeOfPoint({ key, label }, sections),
        what: pointSaid(label, word),
        isCheck,
      }),
    ),
    ...places.map(({ section, note: what }): ReturnLine => {
      const title = sections.find(({ key }) => key === section)?.title;
      return title === undefined
        ? { ...nowhere, what, isCheck: false }
        : { ...nowhere, section, title, what, isCheck: false };
    }),
  ];
  const placed = sections.flatMap(({ key }) => lines.filter(({ section }) => section === key));
  const unplaced = lines.filter(({ section }) => section === null);
  return [...placed, ...unplaced, ...(note === '' ? [] : [{ ...nowhere, what: note, isCheck: false }])];
}

const nowhere = { section: null, title: '', field: null, label: '', about: [] };

/** What an application was given back for, each where it is mended. */
export function whatToMendOf(
  sections: readonly FormSection[],
  returned: Returned,
  { before, now }: { before: Content; now: Content },
): ToMend {
  const isSame = (field: FormField): boolean => contentOf(field, before) === contentOf(field, now);
  const isUnchanged = ({ fields }: FormSection): boolean => fields.every(isSame);
  const lines = returnLines(sections, returned);
  const ofTheWhole = lines.filter(({ section }) => section === null).map(({ what, isCheck }) => ({ what, isCheck }));
  return {
    sections: sections.flatMap((section) => {
      const asked = lines
        .filter((line) => line.section === section.key)
        .map(({ what, isCheck, field }) => {
          const about = section.fields.filter(({ key }) => field === null || key === field);
          return { what, isCheck, field, isUnchanged: about.every(isSame) };
        });
      return asked.length === 0
        ? []
        : [{ key: section.key, title: section.title, asked, isUnchanged: isUnchanged(section) }];
    }),
    whole: ofTheWhole.length === 0 ? null : { asked: ofTheWhole, isUnchanged: sections.every(isUnchanged) },
  };
}

/**
 * How far each section is: one that did not pass and says what it said is not done; where only the whole was given back, none
 * is while nothing of it has changed.
 */
export function statesToMend(states: readonly SectionState[], toMend: ToMend): SectionState[] {
  const left = unmended(toMend).map(({ key }) => key);
  const isWholeLeft = toMend.sections.length === 0 && toMend.whole?.isUnchanged === true;
  return states.map((state) =>
    state.state === 'done' && (isWholeLeft || left.includes(state.key)) ? { ...state, state: 'toMend' } : state,
  );
}

export const unmended = ({ sections }: ToMend): SectionToMend[] => sections.filter(({ isUnchanged }) => isUnchanged);

/** To hand in again what did not pass, as it was, asks for a word that it is meant. */
export function problemsInResubmission(toMend: ToMend, isMeant: boolean): Problem[] {
  if (isMeant) return [];
  const sections = unmended(toMend).map(({ title }) => title);
  if (sections.length > 0) {
    const values = { sections: sections.join('、') };
    return [{ code: 'applications.problems.unchangedSinceReturn', field: 'unchanged', values }];
  }
  return toMend.whole?.isUnchanged
    ? [{ code: 'applications.problems.nothingChangedSinceReturn', field: 'unchanged' }]
    : [];
}

/** Whoever signs is told why what did not pass is as it was. */
export const problemsInAskingUnmended = (toMend: ToMend, why: string): Problem[] =>
  problemsInResubmission(toMend, why !== '').map(({ values }) => ({
    code: 'applications.problems.unmendedUnsaid',
    field: 'note',
    values: { sections: String(values?.['sections'] ?? '') },
  }));

function contentOf(field: FormField, { answers, files, organisation }: Content): string {
  // What is worked out changes with what it is worked out of.
  if (field.type === 'calculated') return '';
  if (field.type === 'attachment') return canonicalJson((files[field.key] ?? []).map(({ id }) => id).toSorted());
  if (field.type === 'profile') return organisation[field.fact] ?? '';
  return canonicalJson((answers[field.key] ?? null) as Json);
}
