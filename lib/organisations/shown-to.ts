import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Reader, showTo } from '@/lib/kernel/showing';
import { openFor } from '@/lib/vault/open-for';

type Personal = {
  id: string;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  bankAccountNumber: string;
};

/** An organisation as it is kept, with its contact and its account as this reader may see them. */
export async function shownTo<Row extends Personal>(db: Tx, organisation: Row, reader: Reader): Promise<Row> {
  const { id: record, contactName, contactEmail } = organisation;
  const [contactPhone = '', bankAccountNumber = ''] = await openFor(
    db,
    (['contactPhone', 'bankAccountNumber'] as const).map((name) => ({
      column: `Organisation.${name}` as const,
      record,
      sealed: organisation[name],
      reader,
    })),
  );
  return {
    ...organisation,
    contactName: showTo(reader, 'personName', contactName),
    contactPhone,
    contactEmail: showTo(reader, 'email', contactEmail),
    bankAccountNumber,
  };
}
