import { PrismaPg } from '@prisma/adapter-pg';
import type { Tx } from '@/lib/db/client';
import { PrismaClient } from '@/lib/db/generated/client';

/** The owner of the test's database: whatever the application's role may not. */
export const owner = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env['DATABASE_OWNER_URL'], max: 2 }),
});

/** Does to the rows what only the owner can, past every trigger that would refuse. */
export const asOwner = (work: (tx: Tx) => Promise<unknown>): Promise<void> =>
  owner.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await work(tx);
  });
