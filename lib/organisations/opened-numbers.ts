import 'server-only';
import type { Tx } from '@/lib/db/client';
import { placeIn } from '@/lib/vault/places';
import { openAll } from '@/lib/vault/seal';

type Sealed = { id: string; contactPhone: string; bankAccountNumber: string };

/** An organisation with its numbers as they were typed: for `shownTo`, which says who reads them whole. */
export async function withNumbersOpened<Row extends Sealed>(db: Tx, organisation: Row): Promise<Row> {
  const { id } = organisation;
  const [contactPhone = '', bankAccountNumber = ''] = await openAll(db, [
    { place: placeIn('Organisation.contactPhone', id), sealed: organisation.contactPhone },
    { place: placeIn('Organisation.bankAccountNumber', id), sealed: organisation.bankAccountNumber },
  ]);
  return { ...organisation, contactPhone, bankAccountNumber };
}
