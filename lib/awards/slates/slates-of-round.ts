import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { placesIn } from '@/lib/plans/terms/awarding-rules';
import type { RoundSubject } from '@/lib/rounds/load';
import { seenRound } from '@/lib/rounds/seen-round';
import { awardableFen } from '../load';
import type { ComparedProject, ComparedSlate } from './compared';
import { namesOfKeys } from './names-of-keys';
import { slatePolicy } from './policy';
import { projectsOfRound } from './projects-of-round';

export const MOST_COMPARED = 3;

const withKeeper = { keptBy: { select: { name: true } } } as const;

/** The slates of a round that are not discarded, the newest first; those ticked side by side, with the decisions held. */
export const slatesOfRound = query({
  name: 'slate.ofRound',
  input: z.looseObject({ roundId: id(), slate: z.union([id().transform((one) => [one]), z.array(id())]).optional() }),
  subject: seenRound,
  async run({ db, subject: round, input: { slate: chosen = [] }, actor }) {
    const [slates, made, lines, shortlisted, names] = await Promise.all([
      db.awardSlate.findMany({
        where: { roundId: round.id, status: { not: 'DISCARDED' } },
        orderBy: { number: 'desc' },
        include: withKeeper,
      }),
      db.awardSlate.count({ where: { roundId: round.id } }),
      db.fundingLine.findMany({ where: { roundId: round.id }, select: { amountFen: true } }),
      db.application.count({ where: { roundId: round.id, status: 'SHORTLISTED' } }),
      namesOfKeys(db, { roundId: round.id }),
    ]);
    const ticked = slates.filter((one) => chosen.includes(one.id)).slice(0, MOST_COMPARED);
    return {
      round: { id: round.id, title: round.title, status: round.status },
      slates,
      ticked: ticked.map((one) => one.id),
      compared: ticked.length === 0 ? null : await comparison(db, round, ticked),
      mayKeep: slatePolicy.keep(actor, { round }) && round.status === 'DECIDING' && shortlisted > 0,
      offered: {
        number: made + 1,
        budgetFen: awardableFen(lines, round.terms),
        shortlisted,
        hasTiers: round.terms.awarding.tiers.length > 0,
        places: placesIn(round.terms.awarding),
        names,
      },
    };
  },
});

export type SlatesOfRound = Awaited<ReturnType<typeof slatesOfRound>>;
export type ListedSlate = Prisma.AwardSlateGetPayload<{ include: typeof withKeeper }>;

/** The decisions held stand beside them as if they were one. */
async function comparison(db: Tx, round: Seen<'round', RoundSubject>, slates: ListedSlate[]) {
  const [places, decisions] = await Promise.all([
    db.slatePlace.findMany({
      where: { slateId: { in: slates.map((one) => one.id) } },
      orderBy: { place: 'asc' },
      select: { slateId: true, applicationId: true, outcome: true, amountFen: true, rank: true },
    }),
    db.decision.findMany({
      where: { roundId: round.id, endedAt: null, application: { status: { not: 'WITHDRAWN' } } },
      select: { applicationId: true, outcome: true, amountFen: true },
    }),
  ]);
  const ids = [...new Set(places.map(({ applicationId }) => applicationId))];
  const { projects } = await projectsOfRound(db, round.id, ids);
  const rankOf = new Map(places.map(({ applicationId, rank }) => [applicationId, rank]));
  const awarded = decisions.filter(({ outcome }) => outcome === 'AWARD');
  const held: ComparedSlate[] =
    decisions.length === 0
      ? []
      : [
          {
            id: '',
            name: '',
            funded: awarded.length,
            sumFen: awarded.reduce((sum, { amountFen }) => sum + amountFen, 0n),
            leftFen: null,
            points: null,
            departing: null,
            places: decisions,
          },
        ];
  return {
    projects: ids.flatMap((one): ComparedProject[] => {
      const project = projects.get(one);
      return project === undefined ? [] : [{ ...project, rank: rankOf.get(one) ?? null }];
    }),
    slates: [
      ...slates.map(
        ({ budgetFen, ownFen, sumPoints, ...slate }): ComparedSlate => ({
          ...slate,
          leftFen: budgetFen - ownFen,
          points: sumPoints.toFixed(2),
          places: places.filter(({ slateId }) => slateId === slate.id),
        }),
      ),
      ...held,
    ],
  };
}

export type Comparison = NonNullable<SlatesOfRound['compared']>;
