import type { FormSection } from '@/lib/forms/definition/definition';
import type { SubmittedDocument } from '../submission/submitted-document';

export type LongText = { label: string; text: string };

/** The long texts of what was handed in, as a form asked for them: none of them is sealed. */
export function longTextsOf(sections: readonly FormSection[], content: unknown): LongText[] {
  // Written by submitApplication alone, which is what the shape rests on.
  const { answers } = content as SubmittedDocument;
  return sections
    .flatMap(({ fields }) => fields)
    .flatMap(({ key, type, label }) => {
      const text = type === 'longText' ? answers[key] : undefined;
      return typeof text === 'string' ? [{ label, text }] : [];
    });
}
