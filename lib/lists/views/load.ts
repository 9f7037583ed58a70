import 'server-only';
import type { Tx } from '@/lib/db/client';

/** A view that stands. */
export const viewById = (tx: Tx, { viewId }: { viewId: string }) =>
  tx.savedView.findFirst({ where: { id: viewId, removedAt: null } });
