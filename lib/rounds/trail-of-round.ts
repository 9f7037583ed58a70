import 'server-only';
import type { Tx } from '@/lib/db/client';
import { asSeen, type Seen } from '@/lib/kernel/seen';
import { trailLinesOfAll } from '@/lib/trail/trail-of';

/** Who did what to a round and to its plan, newest first. */
export const trailOfRound = (tx: Tx, round: Seen<'round', { id: string; planId: string }>) =>
  trailLinesOfAll(tx, [
    { entity: 'round', thing: round },
    { entity: 'plan', thing: asSeen<'plan', { id: string }>({ id: round.planId }) },
  ]);
