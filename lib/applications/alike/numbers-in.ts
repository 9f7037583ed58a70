import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FormSection } from '@/lib/forms/definition/definition';
import { knownNumber } from '@/lib/vault/known-number';
import type { SubmittedDocument } from '../submission/submitted-document';

/** The numbers by which one application is known again in another, each by its kind and blind index; what was erased is none. */
export async function numbersIn(
  tx: Tx,
  sections: readonly FormSection[],
  { answers, organisation }: SubmittedDocument,
): Promise<string[]> {
  const phones = sections
    .flatMap(({ fields }) => fields)
    .flatMap(({ type, key }) => (type === 'phone' ? [String(answers[key] ?? '')] : []));
  const known = await Promise.all([
    ...phones.map((phone) => knownNumber(tx, 'phone', phone)),
    knownNumber(tx, 'account', organisation.bankAccountNumber),
  ]);
  return [...new Set(known.flat())];
}
