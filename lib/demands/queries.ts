import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { maskName, maskPhone } from '@/lib/kernel/masking';
import { openMoves } from '@/lib/kernel/policy';
import { trailOf } from '@/lib/trail/trail-of';
import { questionsOf } from './calls/further-questions';
import { demandLifecycle } from './lifecycle';
import { answersOf, demandInclude } from './load';
import { demandPolicy } from './policy';
import { isOverdue, isToVerify } from './rules';
import { readableAnswers } from './submitting/further-answers';
import { maskPersonalData } from './submitting/personal-data';
import { isProvisional } from './verification/verify-due';
import { visibleTo } from './visible-to';

export type DemandDetail = NonNullable<Awaited<ReturnType<typeof demandDetail>>>;

/** A demand with everything the office works with, as this actor may see it; null when they may not. */
export async function demandDetail(actor: Actor, demandId: string, now: Date) {
  const demand = await db.demand.findFirst({
    where: { AND: [{ id: demandId }, visibleTo(actor)] },
    include: {
      ...demandInclude,
      claims: { orderBy: { claimedAt: 'desc' }, include: { organisation: { select: { id: true, name: true } } } },
      organisation: { select: { id: true, name: true } },
      sheet: { select: { form: { select: { sections: true } } } },
      photos: { orderBy: { position: 'asc' }, select: { id: true, fileId: true, alt: true } },
      verifications: {
        orderBy: { at: 'desc' },
        select: { id: true, verdict: true, note: true, fileId: true, actorId: true, at: true },
      },
      merged: { orderBy: { receivedAt: 'asc' }, select: { id: true, number: true, title: true, affectedCount: true } },
      mergedInto: { select: { id: true, number: true, title: true } },
    },
  });
  if (demand === null) return null;
  const { submitterName, submitterPhone, organisation, verifications, bigrams: _, sheet, ...facts } = demand;
  const guarded = { ...demand, claims: demand.claims.filter(({ releasedAt }) => releasedAt === null) };
  const phoneShownInFull = demandPolicy.seePhone(actor, guarded);
  return {
    ...(phoneShownInFull ? facts : withoutNumbersInText(facts)),
    submitter: {
      name: phoneShownInFull || submitterName === '' ? submitterName : maskName(submitterName),
      phone: phoneShownInFull || submitterPhone === '' ? submitterPhone : maskPhone(submitterPhone),
      organisation,
    },
    phoneShownInFull,
    further: readableAnswers(questionsOf(sheet?.form ?? null), await answersOf(db, facts.sheetId), {
      masked: !phoneShownInFull,
    }),
    verifications: await signed(verifications),
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
    trail: await trailOf('demand', facts.id),
    moves: openMoves(demandLifecycle, demandPolicy, actor, guarded),
  };
}

/** Whoever need not call anybody reads what was written without the numbers in it, as in the export. */
function withoutNumbersInText<Facts extends Record<(typeof written)[number], string>>(facts: Facts): Facts {
  return { ...facts, ...Object.fromEntries(written.map((field) => [field, maskPersonalData(facts[field])])) };
}
const written = ['title', 'affected', 'problem', 'outcome', 'idea'] as const;

async function signed<Look extends { actorId: string }>(
  looks: Look[],
): Promise<(Omit<Look, 'actorId'> & { by: string })[]> {
  const people = await db.person.findMany({
    where: { id: { in: looks.map(({ actorId }) => actorId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return looks.map(({ actorId, ...look }) => ({ ...look, by: names.get(actorId) ?? '' }));
}
