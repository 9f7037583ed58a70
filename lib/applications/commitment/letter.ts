import type { AnswerProblem } from '@/lib/forms/answers/problems-in-answers';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { Problem } from '@/lib/kernel/refusal';
import { isForLetter } from '@/lib/plans/announcing/commitment-text';
import { type CommitmentMode, takesLetter } from '@/lib/plans/terms/commitment';

/** Where the sealed letter of commitment lies among the attachments; no field of a form bears a dot. */
export const LETTER = 'commitment.letter';

export const LETTER_TITLE = '承诺书盖章件';

/** Pages of a letter. */
export const MOST_PAGES = 4;

export const letterKinds = ['pdf', 'jpg', 'png'] as const;

type Asking = { round: { terms: { commitment: CommitmentMode } } };
type Attached = readonly { fieldKey: string }[];

export const pagesIn = <Page extends { fieldKey: string }>(attached: readonly Page[]): Page[] =>
  attached.filter(({ fieldKey }) => fieldKey === LETTER);

/** The section in which the organisation declares, where its letter is asked for as well. */
export const declaringSection = (sections: readonly FormSection[]): FormSection | undefined =>
  sections.find(({ fields }) => fields.some(({ type }) => type === 'declaration'));

/** Where the round demands the sealed letter nothing is handed in without it. */
export function problemsInLetter(
  { round }: Asking,
  { attached, sections }: { attached: Attached; sections: readonly FormSection[] },
): (Problem & Partial<AnswerProblem>)[] {
  if (round.terms.commitment !== 'sealed' || pagesIn(attached).length > 0) return [];
  const section = declaringSection(sections)?.key;
  return [{ code: 'applications.problems.letterMissing', field: LETTER, ...(section !== undefined && { section }) }];
}

type Beside = { terms: { commitment: CommitmentMode }; attachmentCounts: Readonly<Record<string, number>> };

/** A form of a round that takes the sealed letter beside it: its own question for it is not asked as well, unless something lies there already. */
export function withoutLetter(sections: readonly FormSection[], { terms, attachmentCounts }: Beside): FormSection[] {
  if (!takesLetter(terms)) return [...sections];
  return sections
    .map((section) => ({
      ...section,
      fields: section.fields.filter((field) => !isForLetter(field) || (attachmentCounts[field.key] ?? 0) > 0),
    }))
    .filter(({ fields }) => fields.length > 0);
}
