import 'server-only';
import { createHash } from 'node:crypto';
import { canonicalText, type SubmittedDocument } from './submitted-document';

/** SHA-256 over the canonical submitted content: what the receipt carries and anybody can compute again. */
export const contentHash = (document: SubmittedDocument): string =>
  createHash('sha256').update(canonicalText(document), 'utf8').digest('hex');
