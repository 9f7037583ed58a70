import { DeskLayout } from '@/app/desk-layout';
import type { FrameProps } from '@/lib/web/documents/document';
import { DocumentFrame } from './document-frame';
import { PageScript } from './page-script';

/** What stands around a document of somebody signed in: their desk. */
export function DeskFrame(props: FrameProps) {
  return (
    <DocumentFrame {...props}>
      <PageScript name="rows" />
      <DeskLayout>{props.children}</DeskLayout>
    </DocumentFrame>
  );
}
