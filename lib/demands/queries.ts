import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { shownAs, showTo } from '@/lib/kernel/showing';
import { id } from '@/lib/kernel/text';
import { inChargeOf, officesAbove } from '@/lib/regions/office-in-charge';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { openFor } from '@/lib/vault/open-for';
import { questionsOf } from './calls/further-questions';
import { demandLifecycle } from './lifecycle';
import { answersOf, demandInclude } from './load';
import { demandPolicy, demandReader } from './policy';
import { isOverdue, isToVerify } from './rules';
import { demandSees } from './sees';
import { similarDemands } from './similar/similar';
import { similarParams } from './similar-params';
import { readableAnswers } from './submitting/further-answers';
import { maskPersonalData } from './submitting/personal-data';
import { isProvisional } from './verification/verify-due';

/** A demand with everything the office works with, as this actor may see it. */
export const demandDetail = query({
  name: 'demand.detail',
  input: z.object({ demandId: id(), like: similarParams.shape.like }),
  subject: seenDemand,
  async run({ db, subject: demand, input: { like }, actor, now }) {
    const { submitterName, submitterPhone: sealed, submitterPhoneIndex: _index, organisation, ...others } = demand;
    const { verifications, bigrams: _, sheet, ...facts } = others;
    const guarded = { ...demand, claims: demand.claims.filter(({ releasedAt }) => releasedAt === null) };
    const reader = demandReader(actor, guarded);
    const [phone = ''] = await openFor(db, [{ column: 'Demand.submitterPhone', record: demand.id, sealed, reader }]);
    const phoneShownInFull = shownAs('phone', reader) === 'whole';
    if (phoneShownInFull && phone !== '')
      noteReading({ what: 'contact', actor, now, id: demand.id, cityId: demand.cityId });
    return {
      ...(phoneShownInFull ? facts : withoutNumbersInText(facts)),
      submitter: {
        name: showTo(reader, 'personName', submitterName),
        phone,
        organisation,
      },
      phoneShownInFull,
      further: readableAnswers(questionsOf(sheet?.form ?? null), await answersOf(db, facts.sheetId), { reader }),
      verifications: await signed(db, verifications),
      suggested: {
        title: maskPersonalData(facts.title),
        problem: maskPersonalData(facts.problem),
        outcome: maskPersonalData(facts.outcome),
      },
      verifyDue: isToVerify(facts.status)
        ? {
            at: facts.verifyDueAt,
            overdue: isOverdue(facts, now),
            provisional: isProvisional(facts.verifyDueAt, await importedYears(db)),
          }
        : null,
      like,
      similar: isToVerify(facts.status)
        ? await similarDemands(db, {
            cityId: facts.cityId,
            regionPath: facts.region.path,
            text: like === '' ? `${facts.title}\n${facts.problem}` : like,
            exceptId: facts.id,
            within: subtreesOf(actor, 'OFFICER', 'OBSERVER'),
          })
        : null,
      trail: await trailLinesOf(db, 'demand', demand),
      inCharge: inChargeOf(facts.region, actor),
      moves: openMoves(demandLifecycle, demandPolicy, { actor, subject: guarded }),
    };
  },
});

export type DemandDetail = Awaited<ReturnType<typeof demandDetail>>;

const officeFacts = {
  ...demandInclude,
  region: { select: { ...demandInclude.region.select, ...officesAbove } },
  claims: {
    orderBy: { claimedAt: 'desc' },
    include: {
      organisation: { select: { id: true, name: true } },
      contacts: { orderBy: [{ day: 'asc' }, { id: 'asc' }], select: { id: true, day: true, note: true } },
    },
  },
  organisation: { select: { id: true, name: true } },
  sheet: { select: { form: { select: { sections: true } } } },
  photos: { orderBy: { position: 'asc' }, select: { id: true, fileId: true, alt: true } },
  verifications: {
    orderBy: { at: 'desc' },
    select: { id: true, verdict: true, note: true, fileId: true, actorId: true, at: true },
  },
  merged: { orderBy: { receivedAt: 'asc' }, select: { id: true, number: true, title: true, affectedCount: true } },
  mergedInto: { select: { id: true, number: true, title: true } },
} satisfies Prisma.DemandInclude;

async function seenDemand(db: Tx, { demandId }: { demandId: string }, actor: Actor) {
  return demandSees.look(actor, await db.demand.findUnique({ where: { id: demandId }, include: officeFacts }));
}

/** Whoever need not call anybody reads what was written without the numbers in it, as in the export. */
function withoutNumbersInText<Facts extends Record<(typeof written)[number], string>>(facts: Facts): Facts {
  return { ...facts, ...Object.fromEntries(written.map((field) => [field, maskPersonalData(facts[field])])) };
}
const written = ['title', 'affected', 'problem', 'outcome', 'idea'] as const;

async function signed<Look extends { actorId: string }>(
  db: Tx,
  looks: Look[],
): Promise<(Omit<Look, 'actorId'> & { by: string })[]> {
  const people = await db.person.findMany({
    where: { id: { in: looks.map(({ actorId }) => actorId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return looks.map(({ actorId, ...look }) => ({ ...look, by: names.get(actorId) ?? '' }));
}
