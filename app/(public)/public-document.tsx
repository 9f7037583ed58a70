import { DeskFrame } from '@/app/views/desk-frame';
import { documentKind } from '@/app/views/document-kind';
import { PublicFrame } from '@/app/views/public-frame';
import { documentsOf } from '@/lib/web/documents/document';

/** A page for everyone, within the site's head and foot. It never says who is signed in: the desk asks for that. */
export const publicDocument = documentsOf({ Frame: PublicFrame, ...documentKind });

/** A page for everyone that who is signed in reads within their desk, so that nothing they look up throws them out of it. */
export const sharedDocument = documentsOf({ Frame: PublicFrame, Desk: DeskFrame, ...documentKind });
