import 'server-only';
import { db, type Tx } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { errorFacts, writeLog } from '@/lib/log/write-log';
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

/** Does so once a day, until stopped: a clock beside the queue, as the seals have one (lib/seals/keep-sealing.ts). */
export function keepErasing(): { stop: () => Promise<void> } {
  let [doneOn, under]: [string, Promise<void> | null] = ['', null];
  const day = async (): Promise<void> => {
    const now = new Date();
    if (doneOn === shanghaiDay(now)) return;
    await eraseContacts(db, now);
    doneOn = shanghaiDay(now);
  };
  const begin = (): void => {
    under ??= day()
      .then(undefined, (error: unknown) => writeLog({ event: 'erase', level: 'trouble', ...errorFacts(error) }))
      .finally(() => {
        under = null;
      });
  };
  begin();
  const timer = setInterval(begin, EVERY_MS).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await under;
    },
  };
}
