import 'server-only';
import { db } from '@/lib/db/client';
import { takeNotes } from '@/lib/kernel/notes';
import { recordTrail } from '@/lib/kernel/record-trail';
import { errorFacts, writeLog } from '@/lib/log/write-log';

/** Writes what was refused and read into the trail. What cannot be written now is kept for the next time. */
export async function writeNotes(now: Date, { all = false } = {}): Promise<void> {
  const { ripe, done } = takeNotes(now, { all });
  if (ripe.length > 0)
    await recordTrail(
      db,
      ripe.map(({ detail, count, until: _, isWritten: __, ...note }) => ({
        ...note,
        detail: count === 1 ? detail : { ...detail, count },
      })),
    );
  done();
}

const EVERY_MS = 5_000;

/** Keeps writing them until stopped, and then what is left. */
export function keepWritingNotes(): { stop: () => Promise<void> } {
  let last = Promise.resolve();
  const write = (all: boolean): Promise<void> =>
    writeNotes(new Date(), { all }).then(undefined, (error: unknown) =>
      writeLog({ event: 'notes', level: 'trouble', ...errorFacts(error) }),
    );
  const timer = setInterval(() => {
    last = last.then(() => write(false));
  }, EVERY_MS).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return last.then(() => write(true));
    },
  };
}
