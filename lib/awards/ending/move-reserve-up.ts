import 'server-only';
import { moveApplication } from '@/lib/applications/move-application';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { moved, movedAlong } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import type { Fen } from '@/lib/kernel/money';
import { problemIf, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { postLetters } from '@/lib/mail/post-letters';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { grantedOf, grantedSelect } from '@/lib/plans/terms/granted-of';
import { mostFor } from '@/lib/plans/terms/most-for';
import type { Terms } from '@/lib/plans/terms/terms';
import { moveRound } from '@/lib/rounds/move-round';
import { type CoFunded, cityFenOf } from '../co-funding/county-parts';
import { scoredEntry, scoreOf } from '../deciding/final-ranking';
import { lastRecommended, offeredFen, sumOfEntry } from '../deciding/recommended';
import { movedUpLetter } from '../letters';
import { noticeLifecycle } from '../lifecycle';
import { noticeToHandle } from '../load';
import { lettersToParties, partiesTold } from '../parties';
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
    const reserve = await reserveOf(tx, round, input.applicationId);
    const place = await freePlace(tx, round.id, input.inPlaceOfId);
    const amountFen = input.amountFen ?? reserve?.recommendedFen ?? null;
    const decision = { outcome: 'AWARD', amountFen: amountFen ?? 0n, reason: input.reason } as const;
    refuseIf([
      ...(reserve === null ? [{ code: 'awards.problems.notReserve' as const, field: 'applicationId' }] : []),
      ...(place === null ? [{ code: 'awards.problems.placeNotFree' as const, field: 'inPlaceOfId' }] : []),
      ...problemIf(reserve !== null && amountFen === null, { code: 'kernel.problems.required', field: 'amountFen' }),
      ...(reserve === null || amountFen === null ? [] : problemsInDecision(decision, reserve, round.terms)),
      ...problemsWithBudget((await standingFen(tx, round)) + decision.amountFen, budgetFen),
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
    const letters = lettersToParties(from, {
      round,
      letter: (matter) => movedUpLetter({ ...matter, notice: again, amountFen: decision.amountFen }),
    });
    await postLetters(tx, letters, now);
    const moving = await moveRound(tx, round, { event: 'publiciseAgain' });
    return {
      id: from.id,
      status: up.status,
      amountFen: decision.amountFen,
      roundId: round.id,
      roundStatus: moving.status,
      noticeId: again.id,
    };
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
  trail: ({ input: { inPlaceOfId, reason }, result: { noticeId, amountFen } }) => ({
    detail: { inPlaceOfId, amountFen: String(amountFen), noticeId },
    said: { reason },
  }),
});

/** With what is offered where a stage recommended a sum, as when the decisions were made. */
async function reserveOf(tx: Tx, { id: roundId, terms }: { id: string; terms: Terms }, id: string) {
  const reserve = await tx.application.findFirst({
    where: { id, roundId, status: 'RESERVE' },
    include: {
      ...partiesTold,
      ...grantedSelect,
      entries: { orderBy: { stage: { position: 'desc' } }, select: { ...scoredEntry, ...sumOfEntry } },
    },
  });
  if (reserve === null) return null;
  const [granted, extraFen] = [grantedOf(reserve), reserve.entries[0]?.extraFen ?? 0n];
  const recommended = lastRecommended(reserve.entries);
  return {
    ...reserve,
    ...granted,
    score: scoreOf(reserve.entries[0]),
    extraFen,
    recommendedFen: recommended && offeredFen(recommended, mostFor({ ...reserve, ...granted }, terms)) + extraFen,
  };
}

/** The decision of an award that ended and that nobody has followed yet. */
const freePlace = (tx: Tx, roundId: string, applicationId: string) =>
  tx.decision.findFirst({
    where: { roundId, applicationId, outcome: 'AWARD', endedAt: { not: null }, replacedById: null },
  });

/** What the awards that stand cost the round's own money. */
async function standingFen(tx: Tx, round: CoFunded): Promise<Fen> {
  const awards = await tx.decision.findMany({
    where: { roundId: round.id, outcome: 'AWARD', application: { status: { in: [...standingStatuses] } } },
    select: { applicationId: true, amountFen: true },
  });
  return cityFenOf(tx, round, awards);
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
