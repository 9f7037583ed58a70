import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, Refusal } from '@/lib/kernel/refusal';

/** So many acts in a window; `problems` are what whoever is above it reads. */
type Limit = { times: number; windowMs: number; problems?: Problem[] };
type Act = { act: string; ip: string; now: Date };

/** A form may come back with problems several times before it is right. */
const TRIES_PER_ACT = 5;

/** Counts one more act of an address. Without an address (tests, the installation itself) nothing is counted. @throws Refusal 'too-many' above the limit. */
export async function countAct(tx: Tx, { act, ip, now }: Act, { times, windowMs, problems }: Limit): Promise<void> {
  if (ip === '') return;
  const key = `${act}|${ip}`;
  const counter = await tx.signInThrottle.upsert({
    where: { key },
    create: { key, failures: 1, windowStart: now },
    update: { failures: { increment: 1 } },
  });
  if (now.getTime() - counter.windowStart.getTime() >= windowMs) {
    await tx.signInThrottle.update({ where: { key }, data: { failures: 1, windowStart: now } });
  } else if (counter.failures > times) throw new Refusal('too-many', problems);
}

const HOUR_MS = 3_600_000;
const LOOK_UPS = { times: 20, windowMs: HOUR_MS };
/** Of one number fewer: what proves it is not to be guessed from many addresses. */
const LOOK_UPS_OF_ONE = { times: 10, windowMs: HOUR_MS };

/** Counts one more look-up by a number and what its owner left with it. @throws Refusal 'too-many' above the limits. */
export async function countLookUp(
  tx: Tx,
  act: 'demand.find' | 'objection.find' | 'document.verify',
  { number, ip, now }: { number: string; ip: string; now: Date },
): Promise<void> {
  await countAct(tx, { act, ip, now }, LOOK_UPS);
  await countAct(tx, { act: `${act}-number`, ip: number, now }, LOOK_UPS_OF_ONE);
}

/**
 * Before the files of an act are received and scanned: asks whether the address may still do it, and counts the try, whatever
 * becomes of it; in a transaction of its own. @throws Refusal 'too-many' when the acts are used up, or five times as many tries.
 */
export async function admitFiles(tx: Tx, { act, ip, now }: Act, limit: Limit): Promise<void> {
  if (ip === '') return;
  const done = await tx.signInThrottle.findUnique({ where: { key: `${act}|${ip}` } });
  const isOpen = done !== null && now.getTime() - done.windowStart.getTime() < limit.windowMs;
  if (isOpen && done.failures >= limit.times) throw new Refusal('too-many', limit.problems);
  await countAct(tx, { act: `${act}-files`, ip, now }, { ...limit, times: limit.times * TRIES_PER_ACT });
}
