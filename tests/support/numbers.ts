import { db } from '@/lib/db/client';
import { blindIndex } from '@/lib/vault/blind-index';
import { placeIn, type SealedColumn } from '@/lib/vault/places';
import { open } from '@/lib/vault/seal';

/** What a row holds sealed, as it was typed. */
export async function numberIn(column: SealedColumn, id: string): Promise<string> {
  const [table = '', name = ''] = column.split('.');
  const rows = await db.$queryRawUnsafe<{ sealed: string }[]>(
    `SELECT "${name}" AS sealed FROM "${table}" WHERE "id" = $1`,
    id,
  );
  return open(db, placeIn(column, id), rows[0]?.sealed ?? '');
}

/** By what a number is found: in letters, codes and demands. */
export const indexOfPhone = (phone: string): Promise<string> => blindIndex(db, 'phone', phone);
