import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { formById } from '@/lib/forms/form-by-id';
import type { Json } from '@/lib/kernel/canonical-json';
import { openJson, sealJson } from '@/lib/vault/sealed-json';
import { documentPaths, documentPlace, type Kept } from './sensitive-document';
import type { SubmittedDocument } from './submitted-document';

/**
 * A document as it is kept: telephone numbers in the answers and the account of the organisation are sealed with the key of
 * the sheet. With it they can be erased although what was handed in is never changed. Its hash is taken before.
 */
export async function sealedDocument(tx: Tx, kept: Kept, document: SubmittedDocument): Promise<Prisma.InputJsonValue> {
  const { sections } = await formById(tx, document.formId);
  const paths = documentPaths(sections.flatMap(({ fields }) => fields));
  const value = document as unknown as Json;
  const isSensitive = (path: string): boolean => paths.has(path);
  return (await sealJson(tx, { at: documentPlace(kept), value, isSensitive })) as Prisma.InputJsonValue;
}

/** The document as it was handed in; what was erased since is empty. */
export async function openedDocument(tx: Tx, kept: Kept, content: unknown): Promise<SubmittedDocument> {
  const { values } = await openJson(tx, [{ at: documentPlace(kept), value: content as Json }]);
  // Written by submitApplication alone, which is what the shape rests on.
  return values[0] as unknown as SubmittedDocument;
}
