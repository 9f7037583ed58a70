import 'server-only';
import type { DocumentKind } from '@/lib/vault/check-code';
import type { FindDocuments } from './candidate';
import { commitments } from './commitments';
import { receipts } from './receipts';

/** Every kind of document that can be verified, with how those of a number are found: a new kind is one row here. */
export const kinds: Readonly<Record<DocumentKind, FindDocuments>> = { receipt: receipts, commitment: commitments };
