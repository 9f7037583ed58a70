import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Round } from '@/lib/db/generated/client';
import type { PlanContent } from '@/lib/plans/plan-content';
import { daysWithout } from '@/lib/plans/terms/execution';
import { writePlan } from '@/lib/plans/write-plan';
import type { Timetable } from '../settings/timetable';

type NewRound = {
  content: PlanContent;
  /** The plan it stands in; null for a supplied template. */
  basedOnId?: string | null;
  region: { id: string; name: string; path: string; cityId: string };
  year: number;
  sequence: number;
  title: string;
  now: Date;
  actorId: string;
  /** What a copy or a track has from its source: dates, contacts, where it comes from. */
  known?: KnownBefore;
};

/** Who holds a round and whom to call about it. */
export type Bodies = Pick<
  Round,
  'host' | 'organiser' | 'coOrganisers' | 'contactName' | 'contactPhone' | 'complaintPhone'
>;

type KnownBefore = Partial<Pick<Round, 'copiedFromId' | 'mainRoundId' | 'trackName' | keyof Bodies | keyof Timetable>>;

/** Writes a draft with a plan of its own. */
export async function writeRound(
  tx: Tx,
  { content, basedOnId = null, region, year, sequence, title, now, actorId, known }: NewRound,
) {
  const plan = await writePlan(tx, { content, region, now, actorId, basedOnId });
  return tx.round.create({
    data: {
      ...known,
      ...(content.terms.executionMonths ? daysWithout : {}),
      cityId: region.cityId,
      regionId: region.id,
      planId: plan.id,
      title,
      year,
      sequence,
      createdAt: now,
      createdById: actorId,
    },
  });
}
