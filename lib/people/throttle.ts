import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Refusal } from '@/lib/kernel/refusal';

type Limit = { times: number; windowMs: number };

/** Counts one more act of an address. Without an address (tests, the installation itself) nothing is counted. @throws Refusal 'too-many' above the limit. */
export async function countAct(
  tx: Tx,
  { act, ip, now }: { act: string; ip: string; now: Date },
  { times, windowMs }: Limit,
): Promise<void> {
  if (ip === '') return;
  const key = `${act}|${ip}`;
  const counter = await tx.signInThrottle.upsert({
    where: { key },
    create: { key, failures: 1, windowStart: now },
    update: { failures: { increment: 1 } },
  });
  if (now.getTime() - counter.windowStart.getTime() > windowMs) {
    await tx.signInThrottle.update({ where: { key }, data: { failures: 1, windowStart: now } });
  } else if (counter.failures > times) throw new Refusal('too-many');
}
