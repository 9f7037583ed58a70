import 'server-only';
import { z } from 'zod';
import { db, type Tx } from '@/lib/db/client';
import { inTurn } from '@/lib/db/in-turn';
import { enqueueChores } from '@/lib/jobs/enqueue';
import { type Chore, chore } from '@/lib/jobs/job-kind';
import { heldUntil } from './allowance';
import { atTheDoor, hold, servedLately, turnsOf, waitingHeads } from './at-the-door';
import { inTurns, type Waiting } from './turns';
import { handOutQueue, type Way, waysOut } from './ways';

/** So many letters stand at the sender's door at once; the others wait in the outbox until it is their turn. */
const AT_THE_DOOR = 20;
const URGENT_FIRST = -1;

/** The chore of giving the next letters to their sender: asked for by whoever posts. */
export const handOutChore: Chore<Record<string, never>> = chore({
  ...handOutQueue,
  payload: z.object({}),
  run: ({ now }) => handOut(now),
});

/** After a letter has gone: fills the door when half of those who stood there have. */
export async function handOutMore(now: Date): Promise<void> {
  const counts = await Promise.all(waysOut().map((way) => atTheDoor(db, way)));
  if (counts.some(({ plain }) => plain <= AT_THE_DOOR / 2)) await handOut(now);
}

/** Fills the sender's door again, in fair turns (turns.ts). */
async function handOut(now: Date): Promise<void> {
  // Two at once would each fill the room that both see.
  for (const way of waysOut())
    await inTurn(`mail-turns:${way.name}`, async (tx) => {
      let isUnfilled = true;
      while (isUnfilled) isUnfilled = await handOutNext(tx, way, now);
    });
}

/** Whether somebody had to be held and there is room for others. */
async function handOutNext(tx: Tx, way: Way, now: Date): Promise<boolean> {
  const taken = await atTheDoor(tx, way);
  const room = { urgent: AT_THE_DOOR - taken.urgent, plain: AT_THE_DOOR - taken.plain };
  const letters = inTurns(await waitingHeads(tx, way, { now, most: AT_THE_DOOR }), await servedLately(tx, now));
  const turns = await turnsOf(tx, way, { addresses: [...new Set(letters.map(({ to }) => to))], now });
  const [next, held]: [Waiting[], Map<string, Date>] = [[], new Map()];
  for (const letter of letters) {
    const { isUrgent, to } = letter;
    const band = isUrgent ? 'urgent' : 'plain';
    const until = heldUntil(turns.get(to) ?? [], { isUrgent, now }, way.allowance);
    if (until !== null) held.set(to, until);
    else if (room[band] > 0) {
      room[band] -= 1;
      next.push(letter);
      turns.set(to, [...(turns.get(to) ?? []), now]);
    }
  }
  await give(tx, way, { letters: next, now });
  for (const [to, until] of held) {
    await hold(tx, way, { to, until });
    await enqueueChores(tx, handOutQueue, [{ key: `${way.name}:${to}:${until.getTime()}`, payload: {}, at: until }]);
  }
  return held.size > 0 && room.plain > 0;
}

async function give(tx: Tx, way: Way, { letters, now }: { letters: Waiting[]; now: Date }): Promise<void> {
  if (letters.length === 0) return;
  const ids = letters.map(({ id }) => id);
  await tx.letter.updateMany({ where: { id: { in: ids } }, data: { handedAt: now, heldUntil: null } });
  await enqueueChores(
    tx,
    way.queue,
    letters.map(({ id, isUrgent }) => ({
      key: id,
      payload: { letterId: id },
      ...(isUrgent ? { priority: URGENT_FIRST } : {}),
    })),
  );
}
