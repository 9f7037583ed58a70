import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { asPlan, type PlanSubject, regionOfPlan } from '@/lib/plans/load';
import type { Terms } from '@/lib/plans/terms/terms';

/** What every read of a round carries: its region and its plan. */
export const roundInclude = { region: regionOfPlan, plan: true } satisfies Prisma.RoundInclude;

type RoundRow = Prisma.RoundGetPayload<{ include: typeof roundInclude }>;

/** A round as commands and policies see it; terms and form are its plan's. */
export type RoundSubject = Omit<RoundRow, 'plan'> & { plan: PlanSubject; terms: Terms; formId: string };

export async function roundById(tx: Tx, { roundId }: { roundId: string }): Promise<RoundSubject | null> {
  const row = await tx.round.findUnique({ where: { id: roundId }, include: roundInclude });
  return row === null ? null : asSubject(row);
}

/** The round, held until the command ends: who decides over it, or begins to change its form, takes turns with the others. */
export async function roundInTurn(tx: Tx, input: { roundId: string }): Promise<RoundSubject | null> {
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE "id" = ${input.roundId} FOR NO KEY UPDATE`;
  return roundById(tx, input);
}

export function asSubject({ plan: row, ...round }: RoundRow): RoundSubject {
  const plan = asPlan({ ...row, region: round.region });
  return { ...round, plan, terms: plan.terms, formId: plan.formId };
}
