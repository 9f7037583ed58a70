import { z } from 'zod';
import { ExpertKind } from '@/lib/db/generated/enums';
import { ticked, whole } from '@/lib/kernel/form-values';
import { formatPercent } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';

export const expertKinds = Object.values(ExpertKind);

/** Of the experts who read an application at least so many are of one of these kinds. */
export type KindQuota = { kinds: ExpertKind[]; least: number };

/** As it is kept with a stage. */
export const kindQuotas = z.array(
  z.object({ kinds: z.array(z.enum(ExpertKind)).min(1), least: z.number().int().min(1).max(50) }),
);

/** As it is typed. */
export const typedQuota = z.object({
  least: whole(1, 50),
  kinds: ticked(expertKinds).refine((kinds) => kinds.length > 0, { message: 'rounds.problems.quotaKinds' }),
});

/** So many quotas a stage may have. */
export const QUOTAS_MOST = 3;

export const areDisjoint = (quotas: readonly KindQuota[]): boolean => {
  const all = quotas.flatMap(({ kinds }) => kinds);
  return new Set(all).size === all.length;
};

/** What a stage says of its readers, as it is kept. */
export type Staffing = { quotas: KindQuota[]; apartSameEmployer: boolean; chanceCapBp: number | null };

export const staffingOf = (row: {
  kindQuotas: unknown;
  apartSameEmployer: boolean;
  chanceCapBp: number | null;
}): Staffing => ({
  quotas: kindQuotas.parse(row.kindQuotas),
  apartSameEmployer: row.apartSameEmployer,
  chanceCapBp: row.chanceCapBp,
});

type Asked = {
  reviewsPerEntry: number;
  kindQuotas?: readonly KindQuota[];
  apartSameEmployer?: boolean;
  chanceCapBp?: number | null;
};

/** Quotas that more readers would be needed for than there are, and a lottery that cannot be drawn. */
export function problemsInStaffing(stages: readonly Asked[]): Problem[] {
  return stages.flatMap((stage, index) =>
    problemsOf(stage).map(({ field, ...problem }) => ({ ...problem, field: `stages.${index}.${field}` })),
  );
}

function problemsOf({ reviewsPerEntry, kindQuotas: quotas = [], apartSameEmployer, chanceCapBp }: Asked): Problem[] {
  const needed = areDisjoint(quotas)
    ? quotas.reduce((sum, { least }) => sum + least, 0)
    : Math.max(0, ...quotas.map(({ least }) => least));
  const problems: Problem[] = [];
  if (quotas.length > QUOTAS_MOST)
    problems.push({ code: 'rounds.problems.quotasMany', field: 'kindQuotas.0.least', values: { most: QUOTAS_MOST } });
  if (needed > reviewsPerEntry)
    problems.push({
      code: 'rounds.problems.quotasBeyondReviews',
      field: 'kindQuotas.0.least',
      values: { needed, reviews: reviewsPerEntry },
    });
  if (chanceCapBp == null) return problems;
  if (chanceCapBp < LEAST_CAP)
    problems.push({
      code: 'rounds.problems.chanceCapLow',
      field: 'chanceCap',
      values: { least: formatPercent(LEAST_CAP) },
    });
  // A lottery keeps its chances only where what it may not do is nested; pairs and overlapping quotas are not.
  if (apartSameEmployer || !areDisjoint(quotas))
    problems.push({ code: 'rounds.problems.chanceCapAlone', field: 'chanceCap' });
  return problems;
}

/** Under it a hundred experts and more would be needed for each application. */
const LEAST_CAP = 500;
