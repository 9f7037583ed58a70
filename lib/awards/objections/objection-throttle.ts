import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Refusal } from '@/lib/kernel/refusal';

const WINDOW_MS = 3_600_000;
const MOST_PER_WINDOW = 5;

/** A public form without a puzzle: an address may send a few objections an hour. @throws Refusal 'too-many' */
export async function countObjectionFrom(tx: Tx, ip: string, now: Date): Promise<void> {
  if (ip === '') return;
  const key = `objection:${ip}`;
  const first = { failures: 1, windowStart: now };
  const throttle = await tx.signInThrottle.upsert({
    where: { key },
    create: { key, ...first },
    update: { failures: { increment: 1 } },
  });
  const isOver = now.getTime() - throttle.windowStart.getTime() >= WINDOW_MS;
  if (isOver) await tx.signInThrottle.update({ where: { key }, data: first });
  else if (throttle.failures > MOST_PER_WINDOW)
    throw new Refusal('too-many', [{ code: 'awards.problems.tooManyObjections' }]);
}
