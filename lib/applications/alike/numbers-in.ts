import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FormSection } from '@/lib/forms/definition/definition';
import { phoneDigits } from '@/lib/kernel/typed/phones';
import { blindIndex } from '@/lib/vault/blind-index';
import type { SubmittedDocument } from '../submission/submitted-document';

/** The numbers by which one application is known again in another, each by its kind and blind index; what was erased is none. */
export async function numbersIn(
  tx: Tx,
  sections: readonly FormSection[],
  { answers, organisation }: SubmittedDocument,
): Promise<string[]> {
  const phones = sections
    .flatMap(({ fields }) => fields)
    .flatMap(({ type, key }) => (type === 'phone' ? [phoneDigits(String(answers[key] ?? ''))] : []));
  const account = organisation.bankAccountNumber.replaceAll(/\D/g, '');
  const indices = [
    ...(await Promise.all(phones.filter((phone) => phone !== '').map((phone) => indexOf(tx, 'phone', phone)))),
    ...(account === '' ? [] : [await indexOf(tx, 'account', account)]),
  ];
  return [...new Set(indices)];
}

const indexOf = async (tx: Tx, kind: SameNumber, value: string): Promise<string> =>
  `${kind}:${await blindIndex(tx, kind, value)}`;

export type SameNumber = 'phone' | 'account';
