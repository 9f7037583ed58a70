import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Seen } from '@/lib/kernel/seen';
import { trailLinesOfAll } from '@/lib/trail/trail-of';

/** Who did what to a round and to its plan, newest first. */
export const trailOfRound = (tx: Tx, { id, planId }: Seen<'round', { id: string; planId: string }>) =>
  trailLinesOfAll(tx, [
    { entity: 'round', entityId: id },
    { entity: 'plan', entityId: planId },
  ]);
