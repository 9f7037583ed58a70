import { documentKind } from '@/app/views/document-kind';
import { documentsOf, type FrameProps } from '@/lib/web/documents/document';

/** What a script sets into a page that is there already: nothing stands around it. */
export const partDocument = documentsOf({ Frame: ({ children }: FrameProps) => <>{children}</>, ...documentKind });
