import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { questionsOf } from '../calls/further-questions';
import { answersOf, callInclude, demandInclude } from '../load';
import { demandPolicy } from '../policy';
import { raisedBy } from '../visible-to';
import { typedAnswers, withoutNumbers } from './further-answers';

/**
 * What whoever holds the address of a demand's receipt may read: where it stands, none of its words. The address is as
 * good as a key, because ids cannot be guessed and only the submitter was sent it.
 */
export async function demandReceipt(demandId: string) {
  return db.demand.findUnique({
    where: { id: demandId },
    select: {
      id: true,
      number: true,
      status: true,
      receivedAt: true,
      verifyDueAt: true,
      call: { select: { id: true, title: true, contactName: true, contactPhone: true } },
      mergedInto: { select: { id: true, number: true, status: true } },
    },
  });
}

/** A demand sent back, for the form in which it is mended; null in any other state. Who raised it is never in it. */
export async function demandToMend(actor: Actor, demandId: string) {
  const demand = await db.demand.findFirst({
    where: { id: demandId, status: 'RETURNED' },
    include: {
      ...demandInclude,
      call: { include: callInclude },
      photos: { orderBy: { position: 'asc' }, select: { id: true, alt: true } },
      verifications: { where: { verdict: 'RETURNED' }, orderBy: { at: 'desc' }, take: 1, select: { note: true } },
    },
  });
  if (demand === null) return null;
  const needsCode = !demandPolicy.submit(actor, demand);
  const [questions, stored] = [questionsOf(demand.call.form), await answersOf(db, demand.sheetId)];
  const {
    id,
    version,
    callId,
    number,
    regionId,
    categoryId,
    title,
    affected,
    affectedCount,
    problem,
    outcome,
    idea,
    photos,
    call,
  } = demand;
  return {
    ...{
      id,
      version,
      callId,
      number,
      regionId,
      categoryId,
      title,
      affected,
      affectedCount,
      problem,
      outcome,
      idea,
      photos,
    },
    regionPath: call.region.path,
    note: demand.verifications[0]?.note ?? '',
    /** Who is not known here proves the telephone number once more. */
    needsCode,
    answers: typedAnswers(questions, needsCode ? withoutNumbers(questions, stored) : stored),
  };
}

/** What a person or their organisations have raised, newest first. */
export async function myDemands(actor: Actor) {
  const own = raisedBy(actor);
  if (own.length === 0) return [];
  return db.demand.findMany({
    where: anyOf(own),
    orderBy: { receivedAt: 'desc' },
    take: 100,
    select: { id: true, number: true, title: true, status: true, receivedAt: true, region: { select: { name: true } } },
  });
}
