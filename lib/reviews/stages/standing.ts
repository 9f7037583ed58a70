import type { Problem } from '@/lib/kernel/refusal';
import { type ApplicationToRank, cutAt, type RankedApplication, rankApplications } from './aggregate';

export type Divided = RankedApplication & { outcome: 'PASSED' | 'CUT' };

/** Applications tied across the cut line, of whom only `places` pass; empty when the line falls between two scores. */
export type TieAtCut = { applicationIds: string[]; places: number };

/** The tie that the chair must decide before the stage can be closed. */
export function tieAtCut(applications: readonly ApplicationToRank[], cutCount: number | null): TieAtCut {
  if (cutCount === null) return { applicationIds: [], places: 0 };
  const { passed, undecided } = cutAt(rankApplications(applications), cutCount);
  return { applicationIds: undecided.map(({ applicationId }) => applicationId), places: cutCount - passed.length };
}

/** A tie at the cut needs the chair's order of exactly the tied applications; without a tie there is nothing to order. */
export function problemsInTieOrder(tie: TieAtCut, tieOrder: readonly string[]): Problem[] {
  const isSame =
    tie.applicationIds.length === tieOrder.length &&
    new Set(tieOrder).size === tieOrder.length &&
    tie.applicationIds.every((applicationId) => tieOrder.includes(applicationId));
  if (isSame) return [];
  if (tie.applicationIds.length === 0) return [{ code: 'reviews.problems.noTie' }];
  const values = { count: tie.applicationIds.length, places: tie.places };
  return [{ code: 'reviews.problems.tieAtCut', field: 'tieOrder.0', values }];
}

/**
 * The ranking of a stage with everybody on one side of the line. Tied applications at the line take the places in the
 * chair's order, which then also is their rank. `tieOrder` must have passed `problemsInTieOrder`.
 */
export function divide(
  applications: readonly ApplicationToRank[],
  cutCount: number | null,
  tieOrder: readonly string[],
): Divided[] {
  const ranked = rankApplications(applications).map((application) => {
    const place = tieOrder.indexOf(application.applicationId);
    return place < 0 ? application : { ...application, rank: application.rank + place };
  });
  const byRank = ranked.toSorted((a, b) => a.rank - b.rank);
  const passing = new Set(byRank.slice(0, cutCount ?? byRank.length).map(({ applicationId }) => applicationId));
  return byRank.map((application) => ({
    ...application,
    outcome: passing.has(application.applicationId) ? 'PASSED' : 'CUT',
  }));
}
