import type { FileKind } from '@/lib/files/kinds';

/** What a table of applications comes as. */
export const tableKinds: readonly FileKind[] = ['xlsx', 'csv'];

/** Two thousand rows take a tenth of it. */
export const MOST_TABLE_BYTES = 5 * 1024 * 1024;
