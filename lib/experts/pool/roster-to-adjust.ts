import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneselfIf } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { keeperSeesExpert, rosterCities } from '../sees';
import { notServing } from '../serving';
import { openReviewsOf } from './leave';

/** How many adjustments of before are listed. */
const MOST_BEFORE = 10;

/** Everybody on a roster the actor keeps, for the yearly adjustment, and what was decided in earlier ones. Several cities: the one asked for. */
export const rosterToAdjust = query({
  name: 'expert.rosterToAdjust',
  input: z.object({ city: id().optional().catch(undefined) }),
  subject: oneselfIf((actor) => rosterCities(actor).length > 0),
  async run({ db, input: { city }, actor, now }) {
    const kept = rosterCities(actor);
    const cityId = kept.find((one) => one === city) ?? kept[0] ?? '';
    const today = shanghaiDay(now);
    const experts = await db.expert.findMany({
      where: { AND: [keeperSeesExpert.where(actor), { cityId, status: { not: 'EXITED' } }] },
      orderBy: [{ termTo: { sort: 'asc', nulls: 'last' } }, { approvedAt: 'asc' }, { id: 'asc' }],
      take: 500,
      select: {
        id: true,
        version: true,
        kind: true,
        employer: true,
        status: true,
        termTo: true,
        person: { select: { name: true } },
      },
    });
    const openOf = await openReviewsOf(
      db,
      experts.map((expert) => expert.id),
    );
    const before = await db.rosterAdjustment.findMany({
      where: { cityId },
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      take: MOST_BEFORE,
      select: {
        id: true,
        year: true,
        note: true,
        decidedAt: true,
        decidedBy: { select: { name: true } },
        entries: {
          orderBy: { id: 'asc' },
          select: {
            id: true,
            act: true,
            termTo: true,
            cause: true,
            reason: true,
            expert: { select: { id: true, person: { select: { name: true } } } },
          },
        },
      },
    });
    const cities = await db.region.findMany({
      where: { id: { in: kept } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    });
    return {
      cityId,
      cities,
      before,
      experts: experts.map((expert) => ({
        ...expert,
        openReviews: openOf(expert.id),
        notServing: notServing(expert, today),
      })),
    };
  },
});

export type RosterToAdjust = Awaited<ReturnType<typeof rosterToAdjust>>;
