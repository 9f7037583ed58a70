import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundById } from './load';
import { roundSees } from './sees';

/** Subject of what the office reads of a round: its row with the rules in force. */
export async function seenRound(db: Tx, { roundId }: { roundId: string }, actor: Actor) {
  return roundSees.look(actor, await roundById(db, { roundId }));
}
