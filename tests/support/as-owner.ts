import { clientOf, type Tx } from '@/lib/db/client';

/** The owner of the test's database: whatever the application's role may not. */
export const owner = clientOf(process.env['DATABASE_OWNER_URL'] ?? '');

/** Does to the rows what only the owner can, past every trigger that would refuse. */
export const asOwner = (work: (tx: Tx) => Promise<unknown>): Promise<void> =>
  owner.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await work(tx);
  });
