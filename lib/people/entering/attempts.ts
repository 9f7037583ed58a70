import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { afterWrongTry, isLocked, LOCK_MS, MAX_FAILURES } from '../rules';

/** Many accounts may share one office address, so an address gets more tries than an account. */
const ADDRESS_FAILURES = 30;

/**
 * By which door somebody tries. A device that the person has used before (device-marks.ts) has a count of its own; all
 * others share that of the account and that of their address.
 */
export type Entrance = { person: Lockable | null; device: string | null; ip: string; now: Date };
type Lockable = { id: string; failedSignIns: number; lockedUntil: Date | null };

export async function isShut(tx: Tx, { person, device, ip, now }: Entrance): Promise<boolean> {
  const key = device === null ? ip : bucketOf(device);
  const counted = await tx.signInThrottle.findUnique({ where: { key } });
  const isKeyLocked = counted !== null && isLocked(counted, now);
  return isKeyLocked || (device === null && person !== null && isLocked(person, now));
}

/** A wrong password or code. The fifth in a row shuts the door for five minutes. */
export async function countFailure(tx: Tx, { person, device, ip, now }: Entrance): Promise<void> {
  if (device !== null) return countInRow(tx, bucketOf(device), { most: MAX_FAILURES, now });
  if (person !== null) {
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${person.id} FOR UPDATE`;
    const latest = found(await tx.person.findUnique({ where: { id: person.id } }), 'the person signing in');
    await tx.person.update({ where: { id: person.id }, data: afterWrongTry(latest, now) });
  }
  if (ip !== '') await countInRow(tx, ip, { most: ADDRESS_FAILURES, within: LOCK_MS, now });
}

/** The right one starts the count of its own door anew; what strangers did at the others stays counted. */
export async function forgetFailures(tx: Tx, { person, device }: Entrance): Promise<void> {
  if (device !== null)
    await tx.signInThrottle.updateMany({
      where: { key: bucketOf(device) },
      data: { failures: 0, lockedUntil: null },
    });
  else if (person !== null)
    await tx.person.update({ where: { id: person.id }, data: { failedSignIns: 0, lockedUntil: null } });
}

const bucketOf = (device: string): string => `device|${device}`;

type Measure = { most: number /** After this time the count begins anew. */; within?: number; now: Date };

async function countInRow(tx: Tx, key: string, { most, within, now }: Measure): Promise<void> {
  const counted = await tx.signInThrottle.upsert({
    where: { key },
    create: { key, failures: 1, windowStart: now },
    update: { failures: { increment: 1 } },
  });
  const isOver = within !== undefined && now.getTime() - counted.windowStart.getTime() > within;
  if (isOver)
    await tx.signInThrottle.update({ where: { key }, data: { failures: 1, windowStart: now, lockedUntil: null } });
  else if (counted.failures >= most)
    await tx.signInThrottle.update({
      where: { key },
      data: { failures: 0, lockedUntil: new Date(now.getTime() + LOCK_MS) },
    });
}
