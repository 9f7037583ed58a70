import 'server-only';
import type { Tx } from '@/lib/db/client';
import { decrypt, encrypt } from './cipher';
import { masterNamed, newestMaster } from './key-file';

const BATCH = 1_000;

/**
 * Wraps every data key anew with the newest master key, in batches that each stand by themselves: begun again, it goes on
 * with what is left. What is sealed with the data keys stays as it is. Returns how many were wrapped.
 */
export async function wrapAnew(db: Tx): Promise<number> {
  const master = newestMaster();
  for (let wrapped = 0; ; ) {
    const rows = await db.dataKey.findMany({
      where: { master: { not: master.id }, wrapped: { not: null } },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    const anew = rows.map(({ id, wrapped: old, master: before }) => ({
      id,
      wrapped: encrypt(master.bytes, decrypt(masterNamed(before).bytes, Buffer.from(old ?? []), id), id).toString(
        'hex',
      ),
    }));
    if (anew.length === 0) return wrapped;
    // A key destroyed meanwhile stays destroyed.
    await db.$executeRaw`
      UPDATE "DataKey" k SET "wrapped" = decode(n."wrapped", 'hex'), "master" = ${master.id}
        FROM unnest(${anew.map(({ id }) => id)}::text[], ${anew.map((key) => key.wrapped)}::text[]) n ("id", "wrapped")
       WHERE k."id" = n."id" AND k."wrapped" IS NOT NULL`;
    wrapped += anew.length;
  }
}

/** The names of the master keys without which some data key would not open. */
export async function namedMasters(db: Tx): Promise<Set<string>> {
  const rows = await db.dataKey.groupBy({ by: ['master'], where: { wrapped: { not: null } } });
  return new Set(rows.map(({ master }) => master));
}
