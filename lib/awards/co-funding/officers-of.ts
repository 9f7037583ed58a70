import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Who sits in the very offices of these counties. */
export const officersOf = (tx: Tx, regionIds: readonly string[]) =>
  tx.roleGrant.findMany({
    where: {
      role: 'OFFICER',
      revokedAt: null,
      regionId: { in: [...regionIds] },
      person: { disabledAt: null },
    },
    orderBy: { id: 'asc' },
    select: { regionId: true, person: { select: { name: true, email: true } } },
  });
