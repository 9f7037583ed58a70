import type { ExpertKind } from '@/lib/db/generated/enums';

/** Seats for one kind of expert; ANY is for every kind that has none of its own. */
export type Stratum = { kind: ExpertKind | 'ANY'; seats: number };

/** How a draw goes, published before it. Not one expert stands in two strata. */
export type DrawRule = {
  strata: Stratum[];
  /** How many more of each stratum are drawn, to step in for those who cannot come, in their order. */
  substitutes: number;
  /** Whether who has a conflict with any applicant of the stage is left out; else only their reviews of that applicant are. */
  excludesConflicts: boolean;
  /** Who has as many reviews open is left out; null for nobody. */
  fullAt: number | null;
  /** How many reviews each of the drawn takes on at most. */
  capacity: number;
  /** Whether the names of the drawn are published, once the round's result is. */
  namesPublic: boolean;
};

/** Which stratum an expert of this kind stands in; null where the rule has no seats for them. */
export function stratumOf({ strata }: Pick<DrawRule, 'strata'>, kind: ExpertKind): number | null {
  const own = strata.findIndex((stratum) => stratum.kind === kind);
  const any = strata.findIndex((stratum) => stratum.kind === 'ANY');
  const at = own < 0 ? any : own;
  return at < 0 ? null : at;
}
