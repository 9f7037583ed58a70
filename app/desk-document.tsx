import { DeskLayout } from '@/app/desk-layout';
import { DocumentFrame } from '@/app/views/document-frame';
import { documentKind } from '@/app/views/document-kind';
import { documentsOf, type FrameProps } from '@/lib/web/documents/document';

/** A page behind the sign-in that has no part living in the browser, within the person's desk. */
export const deskDocument = documentsOf({ Frame: DeskFrame, ...documentKind });

function DeskFrame(props: FrameProps) {
  return (
    <DocumentFrame {...props}>
      <DeskLayout>{props.children}</DeskLayout>
    </DocumentFrame>
  );
}
