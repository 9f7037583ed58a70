import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { SubmittedContent } from './submitted-content';

/** A part in which something was mended, with the questions that are answered otherwise than before. */
export type ChangedPart = { key: string; title: string; labels: string[] };

type Read = Pick<SubmittedContent, 'sections'> | null;

/** What a submission says otherwise than the one before it, part by part, as its reader reads both; nothing of a first one. */
export function changedSince(newest: Read, before: Read): ChangedPart[] {
  if (newest === null || before === null) return [];
  const said = new Map(before.sections.flatMap(({ fields }) => fields.map(({ key, answer }) => [key, textOf(answer)])));
  return newest.sections.flatMap(({ key, title, fields }) => {
    const labels = fields.filter((field) => textOf(field.answer) !== said.get(field.key)).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ key, title, labels }];
  });
}

const textOf = (answer: unknown): string => canonicalJson((answer ?? null) as Json);
