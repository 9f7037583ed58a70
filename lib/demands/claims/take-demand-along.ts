import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { bundledLetter, fulfilledLetter, inProjectLetter } from '../letters';
import { moveDemand } from '../move-demand';
import { informSubmitters } from '../verification/inform-submitters';

/**
 * What happens to a demand on higher floors, recorded here within their own command. Each is
 * @throws Refusal 'conflict' when the demand's state does not know it.
 */
export async function bundleDemand(
  tx: Tx,
  { demandId, roundTitle }: { demandId: string; roundTitle: string },
  now: Date,
) {
  const moved = await moveDemand(tx, await current(tx, demandId), { event: 'bundle' });
  await informSubmitters(tx, { demandId, textFor: (told) => bundledLetter({ ...told, roundTitle }) }, now);
  return moved;
}

/** The topic is gone, or goes on without this demand: it is free again. */
export async function unbundleDemand(tx: Tx, { demandId }: { demandId: string }) {
  return moveDemand(tx, await current(tx, demandId), { event: 'unbundle' });
}

export async function recordDemandInProject(
  tx: Tx,
  { demandId, projectTitle }: { demandId: string; projectTitle: string },
  now: Date,
) {
  const moved = await moveDemand(tx, await current(tx, demandId), { event: 'enterProject' });
  await informSubmitters(tx, { demandId, textFor: (told) => inProjectLetter({ ...told, projectTitle }) }, now);
  return moved;
}

/** The project gave up, or was cancelled: the demand is free again. */
export async function recordDemandLeftProject(tx: Tx, { demandId }: { demandId: string }) {
  return moveDemand(tx, await current(tx, demandId), { event: 'leaveProject' });
}

/**
 * The project that took the demand on is done.
 * @public the floor of projects records it; until then only tests and the fixture do
 */
export async function recordDemandFulfilled(tx: Tx, { demandId }: { demandId: string }, now: Date) {
  const moved = await moveDemand(tx, await current(tx, demandId), { event: 'fulfil' });
  await informSubmitters(tx, { demandId, textFor: (told) => fulfilledLetter(told) }, now);
  return moved;
}

async function current(tx: Tx, id: string) {
  const select = { id: true, status: true, version: true } as const;
  return found(await tx.demand.findUnique({ where: { id }, select }), 'the demand taken along');
}
