import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { roundById } from '@/lib/rounds/load';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { isAnother } from '../departures/rules';
import { awardableFen, fundLinesOf } from '../load';
import { slateLifecycle } from './lifecycle';
import type { WhyNot } from './optimising/why-not';
import { slatePolicy } from './policy';
import { problemOfRound } from './problem-of-round';
import { projectsOfRound } from './projects-of-round';
import { slateSees } from './sees';
import { storedWishes } from './wishes';

/** A slate with what it makes of each project and why, and what may be done about it now. */
export const slateDetail = query({
  name: 'slate.detail',
  input: z.looseObject({ roundId: id(), slateId: id() }),
  subject: seenSlate,
  async run({ db, subject: slate, actor }) {
    const { round, places: rows, departures } = slate;
    const isOpen = round.status === 'DECIDING' && !slateLifecycle.final.includes(slate.status);
    const { projects, names } = await projectsOfRound(
      db,
      round.id,
      rows.map(({ applicationId }) => applicationId),
    );
    const reasonOf = new Map(departures.map(({ applicationId, reason }) => [applicationId, reason]));
    const places = rows.flatMap(({ why, score, ...place }) => {
      const project = projects.get(place.applicationId);
      return project === undefined
        ? []
        : [
            {
              ...place,
              project,
              score: score?.toFixed(2) ?? null,
              why: why as WhyNot | null,
              reason: reasonOf.get(place.applicationId) ?? null,
            },
          ];
    });
    const isCurrent = isOpen && (await printNow(db, round.id)) === slate.print;
    return {
      ...slate,
      wishes: storedWishes.parse(slate.wishes),
      names,
      places,
      /** Whether it may still become the decisions: what it was worked out from is as it was. */
      isCurrent,
      isStale: isOpen && !isCurrent && slate.status !== 'ADOPTED',
      moves: isOpen ? openMoves(slateLifecycle, slatePolicy, { actor, subject: slate }) : [],
      isOwn: !isAnother(actor, { by: slate.proposedById }),
      trail: await trailLinesOf(db, 'slate', slate),
    };
  },
});

export type SlateDetail = Awaited<ReturnType<typeof slateDetail>>;
export type SlatePlaceShown = SlateDetail['places'][number];

async function printNow(db: Tx, roundId: string): Promise<string | null> {
  const round = await roundById(db, { roundId });
  if (round === null) return null;
  const lines = await fundLinesOf(db, roundId);
  const budgetFen = awardableFen(lines, round.terms);
  return (await problemOfRound(db, { ...round, round, lines, budgetFen })).print;
}

const named = { select: { name: true } } as const;

type Address = { roundId: string; slateId: string };

async function seenSlate(db: Tx, { roundId, slateId }: Address, actor: Actor) {
  const slate = await db.awardSlate.findFirst({
    where: { id: slateId, roundId },
    include: {
      keptBy: named,
      proposedBy: named,
      settledBy: named,
      places: { orderBy: { place: 'asc' } },
      departures: { select: { applicationId: true, reason: true } },
      round: { select: { id: true, title: true, status: true, region: { select: { path: true } } } },
    },
  });
  return slateSees.look(actor, slate);
}
