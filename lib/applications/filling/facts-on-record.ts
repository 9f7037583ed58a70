import type { RecordFact } from '@/lib/forms/definition/profile-facts';
import { type Day, isDay } from '@/lib/kernel/shanghai';
import { ratingInForce } from '@/lib/organisations/rating-in-force';
import type { GateStanding } from '../gates/gate';
import { monthsBefore } from '../gates/gate-days';

type Recorded = { establishedOn: Day | null; standings: readonly GateStanding[]; awards: number };

/** Codes of conclusions, NONE where there is none; whole years since the founding, empty where its day is not known. */
export function factsOnRecord({ establishedOn, standings, awards }: Recorded, today: Day): Record<RecordFact, string> {
  const newest = (kind: string) =>
    standings
      .filter((standing) => standing.kind === kind && standing.from <= today)
      .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return {
    inspection: newest('ANNUAL_INSPECTION')[0]?.conclusion ?? 'NONE',
    rating: ratingInForce(standings, today)?.conclusion ?? 'NONE',
    years: establishedOn === null || !isDay(establishedOn) ? '' : String(yearsSince(establishedOn, today)),
    awards: String(awards),
  };
}

function yearsSince(from: Day, today: Day): number {
  let years = 0;
  while (from <= monthsBefore(today, (years + 1) * 12)) years += 1;
  return years;
}
