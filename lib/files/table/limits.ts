import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { FileKind } from '../kinds';

/** What a table that is brought comes as. */
export const tableKinds: readonly FileKind[] = ['xlsx', 'csv'];

/** Two thousand rows take a tenth of it. */
const MOST_BYTES = 5 * 1024 * 1024;

export const tooLargeTable = ({ name, size }: File): Problem[] =>
  problemIf(size > MOST_BYTES, {
    code: 'files.problems.tableTooLarge',
    field: 'file',
    values: { name, limit: MOST_BYTES / 1024 / 1024 },
  });
