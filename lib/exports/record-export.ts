import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id, text } from '@/lib/kernel/text';
import { listNames } from '@/lib/lists/list-names';

const recordExportInput = z.object({
  list: z.enum(listNames),
  /** The city or the round whose list it is. */
  aboutId: id(),
  /** Nothing for a list of no single city. */
  cityId: id().nullable(),
  rows: z.number().int().min(0),
  /** What the list was narrowed by, as its address said it. */
  filter: z.record(text(100), text(1_000)),
});

const named = (_tx: Tx, taken: z.output<typeof recordExportInput>) => Promise.resolve(taken);

/**
 * A list leaves the house as a file. Whether somebody may read it was decided where it was read; here it is written down.
 * A visitor only ever takes what everybody may read: that is not written down, nor from where.
 */
export const recordExport = command({
  name: 'export.record',
  input: recordExportInput,
  subject: named,
  allow: () => true,
  run: ({ input: { aboutId, cityId } }) => Promise.resolve({ id: aboutId, cityId }),
  about: ({ input: { list }, result }) => ({ ...on(result), entity: list }),
  trail: ({ actor, input: { list, aboutId, rows, filter } }) =>
    actor.kind === 'visitor'
      ? null
      : { detail: { rows, filter }, coalesce: JSON.stringify([list, aboutId, rows, filter]) },
});
