import 'server-only';
import { trailOfAll } from '@/lib/trail/trail-of';

/** Who did what to a round and to its plan, newest first. The caller has made sure that the reader may see the round. */
export const trailOfRound = ({ id, planId }: { id: string; planId: string }) =>
  trailOfAll([
    { entity: 'round', entityId: id },
    { entity: 'plan', entityId: planId },
  ]);
