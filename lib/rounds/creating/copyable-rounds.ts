import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { containing } from '@/lib/lists/containing';
import type { Timetable } from '../settings/timetable';
import { visibleTo } from '../visible-to';
import { datesLater, nextTitle, type ProposedDates } from './next-edition';

const ROUNDS_OFFERED = 30;

export type CopyableRound = Awaited<ReturnType<typeof copyableRounds>>[number];

/** Rounds to begin with, the latest first; one finds older ones by their title. */
export async function copyableRounds(actor: Actor, q = '') {
  return db.round.findMany({
    where: { AND: [visibleTo(actor), q === '' ? {} : { title: containing(q) }] },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
    take: ROUNDS_OFFERED,
    select: {
      id: true,
      title: true,
      year: true,
      region: { select: { name: true } },
      plan: { select: { stages: { orderBy: { position: 'asc' }, select: { name: true } } } },
    },
  });
}

export type CopyProposal = {
  id: string;
  regionId: string;
  title: string;
  was: Timetable;
  year: number;
  newTitle: string;
  dates: ProposedDates;
};

/** What a copy of a round may be called and when it may be, the next year or this one, whichever is later; null for a round one may not see. */
export async function copyProposal(actor: Actor, roundId: string, thisYear: number): Promise<CopyProposal | null> {
  const round = await db.round.findFirst({
    where: { AND: [{ id: roundId }, visibleTo(actor)] },
    select: {
      id: true,
      regionId: true,
      title: true,
      year: true,
      opensAt: true,
      closesAt: true,
      reviewFrom: true,
      reviewTo: true,
      executionFrom: true,
      executionTo: true,
    },
  });
  if (round === null) return null;
  const { id, regionId, title, year: was, ...timetable } = round;
  const year = Math.max(was + 1, thisYear);
  return {
    id,
    regionId,
    title,
    was: timetable,
    year,
    newTitle: nextTitle(title, was, year),
    dates: datesLater(timetable, year - was, await importedYears(db)),
  };
}
