import 'server-only';
import type { Tx } from '@/lib/db/client';
import { checkCodeOf } from '@/lib/vault/check-code';
import type { FilledForm } from '../filling/filled-form';
import type { ApplicationSubject } from '../load';
import { contentHash } from '../submission/content-hash';
import { plainDocumentOf } from '../submission/document-of';

/**
 * SHA-256 over what a letter of commitment is sealed for: everything that would be handed in except the letter itself, and
 * without a number, which it has none of while it is written.
 */
export const contentSealed = (application: ApplicationSubject, form: FilledForm): string =>
  contentHash(plainDocumentOf(application, form, ''));

/** The check code that a letter printed for this content bears. */
export const codeToPrint = (db: Tx, content: string): Promise<string> =>
  checkCodeOf(db, { kind: 'commitment', number: '', contentHash: content });
