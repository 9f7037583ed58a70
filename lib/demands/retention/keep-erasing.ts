import 'server-only';
import { db, type Tx } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { keepDoing, onceADay } from '@/lib/log/keep-doing';
import { contactCutoff, demandsToForget } from './ended-before';
import { eraseContact } from './erase-contact';

const EVERY_MS = 600_000;

/** Erases every contact whose purpose is over. Two processes at once come to the same: who is later hears that it is done. */
export async function eraseContacts(tx: Tx, now: Date): Promise<number> {
  for (let erased = 0; ; ) {
    const ids = await demandsToForget(tx, contactCutoff(now));
    if (ids.length === 0) return erased;
    for (const demandId of ids)
      await eraseContact({ demandId }, { actor: systemActor, now }).then(
        () => {
          erased += 1;
        },
        (error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        },
      );
  }
}

/** Does so once a day, until stopped. */
export const keepErasing = () =>
  keepDoing(
    'erase',
    EVERY_MS,
    onceADay(async (now) => void (await eraseContacts(db, now))),
  );
