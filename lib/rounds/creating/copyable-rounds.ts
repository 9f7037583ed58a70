import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { containing } from '@/lib/lists/containing';
import { roundAddress } from '../schema';
import { roundSees } from '../sees';
import type { Timetable } from '../settings/timetable';
import { datesLater, nextTitle, type ProposedDates } from './next-edition';

const ROUNDS_OFFERED = 60;

export type CopyableRound = Awaited<ReturnType<typeof copyableRounds>>[number];

/** Rounds to begin with, the latest first; one finds older ones by their title. */
export const copyableRounds = query({
  name: 'round.copyable',
  input: z.object({ q: z.string().trim().max(100).catch('').default('') }),
  subject: oneself,
  run: ({ db, actor, input: { q } }) =>
    db.round.findMany({
      where: { AND: [roundSees.where(actor), q === '' ? {} : { title: containing(q) }] },
      orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
      take: ROUNDS_OFFERED,
      select: {
        id: true,
        title: true,
        year: true,
        region: { select: { name: true } },
        plan: { select: { stages: { orderBy: { position: 'asc' }, select: { name: true } } } },
      },
    }),
});

export type CopyProposal = {
  id: string;
  regionId: string;
  title: string;
  was: Timetable;
  year: number;
  newTitle: string;
  dates: ProposedDates;
};

/** What a copy of a round may be called and when it may be, the next year or this one, whichever is later. */
export const copyProposal = query({
  name: 'round.copyProposal',
  input: roundAddress,
  subject: seenDates,
  async run({ db, subject: { id, regionId, title, year: was, ...dates }, now }): Promise<CopyProposal> {
    const { region: _region, ...timetable } = dates;
    const year = Math.max(was + 1, Number(shanghaiDay(now).slice(0, 4)));
    return {
      id,
      regionId,
      title,
      was: timetable,
      year,
      newTitle: nextTitle(title, was, year),
      dates: datesLater(timetable, year - was, await importedYears(db)),
    };
  },
});

async function seenDates(db: Tx, { roundId }: z.output<typeof roundAddress>, actor: Actor) {
  const round = await db.round.findUnique({
    where: { id: roundId },
    select: {
      id: true,
      regionId: true,
      region: { select: { path: true } },
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
  return roundSees.look(actor, round);
}
