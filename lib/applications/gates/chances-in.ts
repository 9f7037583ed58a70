import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundById } from '@/lib/rounds/load';
import { topicsOffered } from '@/lib/topics/guide';
import { mayApplyFor } from '../policy';
import { problemsWithTime } from '../rules';
import { fittingTracks } from './fitting-tracks';
import { countedAtStart, eligibilityOf } from './load-eligibility';

/** The topics to choose from, and whether each of the actor's organisations may answer the call, gate by gate; null when the call is not published. */
export async function chancesIn(actor: Actor, roundId: string, now: Date) {
  const round = await roundById(db, { roundId });
  if (round === null || round.status === 'DRAFT') return null;
  const ids = actor.memberships.map((membership) => membership.organisationId);
  const organisations = await db.organisation.findMany({
    where: { id: { in: ids.filter((id) => mayApplyFor(actor, id)) } },
    include: { region: { select: { path: true } } },
    orderBy: { name: 'asc' },
  });
  const chances = await Promise.all(
    organisations.map(async (organisation) => ({
      id: organisation.id,
      name: organisation.name,
      results: await eligibilityOf(db, organisation, { round, now, notCounted: countedAtStart, declared: [] }),
    })),
  );
  return {
    round,
    tracks: await fittingTracks(round, organisations, now),
    topics: await topicsOffered(db, roundId),
    chances,
    locked: problemsWithTime({ status: 'DRAFT', correctionDueAt: null, round }, now),
  };
}
