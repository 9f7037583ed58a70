import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { headerOf, headerSelect } from './header';
import { roundAddress } from './schema';
import { roundSees } from './sees';
import { roundSettings } from './settings/settings';

type RoundAddress = z.output<typeof roundAddress>;

/** What every page of a round shows on top. */
export const roundHeader = query({
  name: 'round.header',
  input: roundAddress,
  subject: seenInBrief,
  run: async ({ subject: round, actor }) => headerOf(actor, round),
});

/** Everything set about a round, for its settings pages. */
export const roundInSettings = query({
  name: 'round.settings',
  input: roundAddress,
  subject: seenWithSettings,
  run: async ({ subject: round, actor }) => {
    const header = headerOf(actor, round);
    return { header, round: { ...round, mayEdit: header.mayEdit } };
  },
});

/** Rounds that are under way where the actor works, the next to close first: one line each under the first screen. */
export const roundsUnderWay = query({
  name: 'round.underWay',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor }) =>
    db.round.findMany({
      where: { AND: [roundSees.where(actor), { status: { notIn: ['DRAFT', 'CANCELLED', 'AWARDED'] } }] },
      orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
      take: 10,
      select: {
        id: true,
        title: true,
        status: true,
        opensAt: true,
        closesAt: true,
        reviewFrom: true,
        reviewTo: true,
        notices: { orderBy: { publishedAt: 'desc' }, take: 1, select: { startDay: true, endDay: true } },
      },
    }),
});

async function seenInBrief(db: Tx, { roundId }: RoundAddress, actor: Actor) {
  return roundSees.look(actor, await db.round.findUnique({ where: { id: roundId }, select: headerSelect }));
}

async function seenWithSettings(db: Tx, address: RoundAddress, actor: Actor) {
  return roundSees.look(actor, await roundSettings(db, address));
}
