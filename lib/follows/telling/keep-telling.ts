import 'server-only';
import { unlessTaken } from '@/lib/db/in-turn';
import { keepDoing } from '@/lib/log/keep-doing';
import { tellEligible } from './tell-eligible';
import { tellFollowers } from './tell-followers';

const EVERY_MS = 60_000;

/**
 * Tells every minute what is new, until stopped; of several processes one at a time. Apart from the act that makes it public:
 * whoever publishes does not wait for a thousand letters.
 */
export const keepTelling = () =>
  keepDoing('follows', EVERY_MS, async (now) => {
    await unlessTaken('follows', (tx) => tellFollowers(tx, now));
    await unlessTaken('eligible', (tx) => tellEligible(tx, now));
  });
