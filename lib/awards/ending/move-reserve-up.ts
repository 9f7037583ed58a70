import 'server-only';
import { moveApplication } from '@/lib/applications/move-application';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { moved, movedAlong } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import type { Fen } from '@/lib/kernel/money';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { postLetter } from '@/lib/mail/post-letter';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { moveRound } from '@/lib/rounds/move-round';
import { scoredEntry, scoreOf } from '../deciding/final-ranking';
import { grantedOf, grantedSelect } from '../granted-of';
import { movedUpLetter } from '../letters';
import { noticeLifecycle } from '../lifecycle';
import { noticeToHandle } from '../load';
import { awardsPolicy } from '../policy';
import { noticeEnd } from '../publicity/notice-period';
import { openObjectionStatuses, problemsInDecision, problemsWithBudget, standingStatuses } from '../rules';
import { moveReserveUpInput } from '../schema';

/**
 * A reserve takes the place of an award that ended. It is publicised as every award is: a new notice shows the whole list,
 * takes the place of one that runs, and takes over its open objections.
 * @throws Refusal 'refused' where the place is not free, and over the round's budget or the limits of one project.
 */
export const moveReserveUp = command({
  name: 'application.moveReserveUp',
  input: moveReserveUpInput,
  subject: noticeToHandle,
  visible: awardsPolicy.view,
  allow: awardsPolicy.replace,
  async run({ subject: notice, input, actor, tx, now }) {
    if (notice.version !== input.version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    const { round, budgetFen } = notice;
    const reserve = await reserveOf(tx, round.id, input.applicationId);
    const place = await freePlace(tx, round.id, input.inPlaceOfId);
    const decision = { outcome: 'AWARD', amountFen: input.amountFen, reason: input.reason } as const;
    refuseIf([
      ...(reserve === null ? [{ code: 'awards.problems.notReserve' as const, field: 'applicationId' }] : []),
      ...(place === null ? [{ code: 'awards.problems.placeNotFree' as const, field: 'inPlaceOfId' }] : []),
      ...(reserve === null ? [] : problemsInDecision(decision, reserve, round.terms)),
      ...problemsWithBudget((await standingFen(tx, round.id)) + input.amountFen, budgetFen),
    ]);
    const [from, freed] = [found(reserve, 'the reserve'), found(place, 'the free place')];
    const again = await publiciseAgain(tx, notice, { reason: input.reason, personId: by(actor), now });
    const up = await moveApplication(tx, from, { event: 'moveUp' });
    await tx.decision.update({
      where: { id: freed.id, version: freed.version },
      data: { replacedById: from.id, version: { increment: 1 } },
    });
    await tx.decision.update({
      where: { applicationId: from.id },
      data: { ...decision, movedUpAt: now, decidedById: by(actor), decidedAt: now, version: { increment: 1 } },
    });
    const { organisation, ...application } = from;
    const to = { email: organisation.contactEmail, name: organisation.contactName };
    const text = movedUpLetter({ round, application, organisation, notice: again, amountFen: input.amountFen });
    await postLetter(tx, { to, text }, now);
    const moving = await moveRound(tx, round, { event: 'publiciseAgain' });
    return { id: from.id, status: up.status, roundId: round.id, roundStatus: moving.status, noticeId: again.id };
  },
  about: ({ subject: { round, cityId }, result }) => [
    moved({ id: result.id, cityId, status: 'RESERVE' }, result),
    {
      ...movedAlong(
        'round.publiciseAgain',
        { id: round.id, cityId, status: round.status },
        { status: result.roundStatus },
      ),
      entity: 'round',
    },
  ],
  trail: ({ input: { inPlaceOfId, reason, amountFen }, result: { noticeId } }) => ({
    detail: { inPlaceOfId, amountFen: String(amountFen), noticeId },
    said: { reason },
  }),
});

async function reserveOf(tx: Tx, roundId: string, id: string) {
  const reserve = await tx.application.findFirst({
    where: { id, roundId, status: 'RESERVE' },
    include: {
      organisation: { select: { name: true, contactName: true, contactEmail: true } },
      ...grantedSelect,
      entries: { orderBy: { stage: { position: 'desc' } }, take: 1, select: scoredEntry },
    },
  });
  return (
    reserve && {
      ...reserve,
      ...grantedOf(reserve),
      score: scoreOf(reserve.entries[0]),
      extraFen: reserve.entries[0]?.extraFen ?? 0n,
    }
  );
}

/** The decision of an award that ended and that nobody has followed yet. */
const freePlace = (tx: Tx, roundId: string, applicationId: string) =>
  tx.decision.findFirst({
    where: { roundId, applicationId, outcome: 'AWARD', endedAt: { not: null }, replacedById: null },
  });

/** What the awards that stand cost. */
async function standingFen(tx: Tx, roundId: string): Promise<Fen> {
  const { _sum } = await tx.decision.aggregate({
    where: { roundId, outcome: 'AWARD', application: { status: { in: [...standingStatuses] } } },
    _sum: { amountFen: true },
  });
  return _sum.amountFen ?? 0n;
}

type Running = NonNullable<Awaited<ReturnType<typeof noticeToHandle>>>;

async function publiciseAgain(
  tx: Tx,
  { id, status, version, round }: Running,
  { reason, personId, now }: { reason: string; personId: string; now: Date },
) {
  const period = { startDay: shanghaiDay(now), ...round.terms.publicity };
  const again = await tx.publicityNotice.create({
    data: {
      roundId: round.id,
      ...period,
      ...noticeEnd(period, await importedYears(tx)),
      body: reason,
      issuedBy: hostOf(round),
      publishedAt: now,
      publishedById: personId,
    },
  });
  await tx.publicityNotice.update({
    where: { id, version },
    data: {
      ...(status === 'RUNNING' ? { status: noticeLifecycle.move(status, 'replace') } : {}),
      version: { increment: 1 },
    },
  });
  const open = { noticeId: id, status: { in: [...openObjectionStatuses] } };
  await tx.objection.updateMany({ where: open, data: { noticeId: again.id } });
  return again;
}
