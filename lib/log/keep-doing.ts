import 'server-only';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { errorFacts, writeLog } from './write-log';

type Round = (now: Date) => Promise<void>;

/**
 * Does something at once and every so often (ms), one round at a time, until stopped; stopping waits for the round under way.
 * A clock beside the queue and no job of it: a job that begins itself anew would write the queue for nothing all day, and be
 * gone after its last try. What goes wrong is written to the log as `event`, and the next round tries again: a database that
 * is away for a moment must not end the server.
 */
export function keepDoing(event: string, everyMs: number, round: Round): { stop: () => Promise<void> } {
  let under: Promise<void> | null = null;
  const begin = (): void => {
    under ??= round(new Date())
      .then(undefined, (error: unknown) => writeLog({ event, level: 'trouble', ...errorFacts(error) }))
      .finally(() => {
        under = null;
      });
  };
  begin();
  const timer = setInterval(begin, everyMs).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await under;
    },
  };
}

/** The same round, done once a Shanghai day; again on that day only when it went wrong. */
export function onceADay(round: Round): Round {
  let doneOn = '';
  return async (now) => {
    if (doneOn === shanghaiDay(now)) return;
    await round(now);
    doneOn = shanghaiDay(now);
  };
}
