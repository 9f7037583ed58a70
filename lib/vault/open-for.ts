import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Reader, showTo } from '@/lib/kernel/showing';
import { placeIn, type SealedColumn, sealedColumns } from './places';
import { openAll } from './seal';

type Sealed = { column: SealedColumn; record: string; sealed: string; reader: Reader };

/**
 * What stands sealed in columns, as those who read it may see it, in their order: the way of a number to a screen. Whole
 * numbers come from `open` and go to senders and to what is sealed anew. At most one statement.
 */
export async function openFor(tx: Tx, texts: readonly Sealed[]): Promise<string[]> {
  const opened = await openAll(
    tx,
    texts.map(({ column, record, sealed }) => ({ place: placeIn(column, record), sealed })),
  );
  return texts.map(({ column, reader }, at) => showTo(reader, sealedColumns[column].datum, opened[at] ?? ''));
}
