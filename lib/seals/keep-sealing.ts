import 'server-only';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { errorFacts, writeLog } from '@/lib/log/write-log';
import { publishRoots } from './publish-roots';
import { sealTrail } from './seal-trail';

/** What is committed has its seal well within ten seconds. */
const EVERY_MS = 3_000;

/**
 * Seals what comes, and publishes the roots when a day is over, until stopped. A clock beside the queue and no job of it:
 * a job that begins itself anew would write the queue for nothing all day, and be gone after its last try. Any number of
 * processes may do it; one seals at a time.
 */
export function keepSealing(): { stop: () => Promise<void> } {
  let publishedOn = '';
  const round = async (): Promise<void> => {
    const now = new Date();
    await sealTrail({ now });
    if (publishedOn === shanghaiDay(now)) return;
    await publishRoots(now);
    publishedOn = shanghaiDay(now);
  };
  let under: Promise<void> | null = null;
  const begin = (): void => {
    under ??= round()
      // A database that is away for a moment must not end the server; the next round tries again.
      .then(undefined, (error: unknown) => writeLog({ event: 'seal', level: 'trouble', ...errorFacts(error) }))
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
