import { DeskFrame } from '@/app/views/desk-frame';
import { documentKind } from '@/app/views/document-kind';
import { documentsOf } from '@/lib/web/documents/document';

/** A page behind the sign-in that has no part living in the browser, within the person's desk. */
export const deskDocument = documentsOf({ Frame: DeskFrame, ...documentKind });
