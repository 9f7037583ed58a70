import type { FormField } from '@/lib/forms/definition/definition';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import type { Place } from '@/lib/vault/sealed-text';

export type Kept = { sheetId: string; ordinal: number };

/** What of a document that was handed in is sealed: telephone numbers in the answers, and the organisation's account. */
export const documentPaths = (fields: Iterable<FormField>): Set<string> =>
  new Set([...[...sensitivePaths(fields)].map((path) => `answers.${path}`), 'organisation.bankAccountNumber']);

/** Where it stands; the key is that of the sheet it was handed in from. */
export const documentPlace = ({ sheetId, ordinal }: Kept): Place => ({
  column: 'Submission.content',
  record: `${sheetId}|${ordinal}`,
  subject: `sheet:${sheetId}`,
});
