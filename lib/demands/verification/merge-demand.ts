import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { mergedLetter } from '../letters';
import { type DemandSubject, demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy, mayFind } from '../policy';
import { mayBeMergedInto } from '../rules';
import { mergeDemandInput } from '../schema';
import { informSubmitters } from './inform-submitters';
import { receivePhoto, recordVerification, wrongPhoto } from './record-verification';

/** Both are locked, in one order for everybody, so that two demands are never merged into each other. */
async function demandAndTarget(tx: Tx, { demandId, targetId }: z.output<typeof mergeDemandInput>) {
  await tx.$queryRaw`SELECT 1 FROM "Demand" WHERE "id" IN (${demandId}, ${targetId}) ORDER BY "id" FOR UPDATE`;
  const demand = await demandById(tx, { demandId });
  return demand === null ? null : { ...demand, target: await demandById(tx, { demandId: targetId }) };
}

/** Merges a duplicate into another demand; what was merged into the duplicate follows, and every submitter is told. */
export const mergeDemand = command({
  name: 'demand.merge',
  input: mergeDemandInput,
  alsoWrong: wrongPhoto,
  subject: demandAndTarget,
  visible: demandPolicy.view,
  allow: demandPolicy.merge,
  prepare: ({ input: { photo } }) => receivePhoto(photo),
  async run({
    subject: { target, ...demand },
    input: { demandId, version, targetId, note },
    prepared: photo,
    actor,
    tx,
    now,
  }) {
    const found = target !== null && mayFind(actor, target) ? target : null;
    refuseIf(problemsInTarget(demand, found));
    await informSubmitters(
      tx,
      { demandId, textFor: (told) => mergedLetter({ ...told, target: found?.number ?? '' }) },
      now,
    );
    const moved = await moveDemand(tx, { ...demand, version }, { event: 'merge', mergedIntoId: targetId });
    await tx.demand.updateMany({ where: { mergedIntoId: demandId }, data: { mergedIntoId: targetId } });
    await recordVerification(tx, { demandId, verdict: 'MERGED', note, photo }, { actor, now });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { targetId } }) => ({ detail: { targetId } }),
});

function problemsInTarget(demand: { id: string; cityId: string }, target: DemandSubject | null): Problem[] {
  const field = 'targetId';
  if (target === null || target.id === demand.id || target.cityId !== demand.cityId)
    return [{ code: 'demands.problems.mergeTarget', field }];
  return mayBeMergedInto(target.status) ? [] : [{ code: 'demands.problems.mergeTargetState', field }];
}
