import 'server-only';
import { keepDoing, onceADay } from '@/lib/log/keep-doing';
import { publishRoots } from './publish-roots';
import { sealTrail } from './seal-trail';

/** What is committed has its seal well within ten seconds. */
const EVERY_MS = 3_000;

/**
 * Seals what comes, and publishes the roots when a day is over, until stopped. Any number of processes may do it; one
 * seals at a time.
 */
export function keepSealing(): { stop: () => Promise<void> } {
  const publish = onceADay(async (now) => void (await publishRoots(now)));
  return keepDoing('seal', EVERY_MS, async (now) => {
    await sealTrail({ now });
    await publish(now);
  });
}
