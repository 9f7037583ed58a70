import 'server-only';
import { waitingForAmendments } from '@/lib/amendments/waiting';
import { waitingForScreening } from '@/lib/applications/waiting';
import { waitingForAwards } from '@/lib/awards/waiting';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Seen } from '@/lib/kernel/seen';
import type { Waiting } from '@/lib/kernel/waiting';
import { waitingOn } from '@/lib/lists/waiting-for';
import { waitingForStages } from '@/lib/reviews/waiting';
import { waitingForRounds } from '@/lib/rounds/waiting';

const floors = [waitingForRounds, waitingForAmendments, waitingForScreening, waitingForStages, waitingForAwards];

/** What the first screen says about this round, in one statement: the same rows, wherever they lead; what is another office's move is told among those who are awaited. */
export async function waitingInRound(
  tx: Tx,
  { id }: Seen<'round'>,
  asker: { actor: Actor; now: Date },
): Promise<Waiting[]> {
  const waiting = await waitingOn(tx, floors, asker);
  return waiting.filter(({ roundId, isOthers }) => roundId === id && !isOthers);
}
