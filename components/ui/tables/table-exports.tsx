import type { ReactNode } from 'react';

/**
 * A table of this page as a file. A document answers for its tables itself, and offers them (components/documents); a page
 * that React renders has no such address, and says nothing.
 */
export const TableExports = (_props: { of: string }): ReactNode => null;
