import { DeskFrame } from '@/app/views/desk-frame';
import { documentKind } from '@/app/views/document-kind';
import { PublicFrame } from '@/app/views/public-frame';
import { isPerson } from '@/lib/kernel/actor';
import { documentsOf, type FrameProps } from '@/lib/web/documents/document';
import { currentActor } from '@/lib/web/session';

async function EitherFrame(props: FrameProps) {
  return isPerson(await currentActor()) ? <DeskFrame {...props} /> : <PublicFrame {...props} />;
}

/** A page that everybody has at one address: within their desk whoever is signed in, a visitor within the site. */
export const eitherDocument = documentsOf({ Frame: EitherFrame, ...documentKind });
