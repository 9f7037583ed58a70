import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { found } from '@/lib/kernel/found';
import type { Terms } from './terms/terms';
import { type NumberedPlan, termsKept, termsOf } from './terms/terms-of';

export const regionOfPlan = {
  select: { id: true, name: true, officeName: true, path: true, code: true, cityId: true, level: true },
} satisfies Prisma.RegionDefaultArgs;

const planInclude = { region: regionOfPlan } satisfies Prisma.PlanInclude;
type PlanRow = Prisma.PlanGetPayload<{ include: typeof planInclude }>;

/** A plan as commands and policies see it. */
export type PlanSubject = Omit<PlanRow, 'terms'> & { terms: Terms };

export async function planById(tx: Tx, { planId }: { planId: string }): Promise<PlanSubject | null> {
  const row = await tx.plan.findUnique({ where: { id: planId }, include: planInclude });
  return row === null ? null : asPlan(row);
}

export function asPlan<Row extends NumberedPlan & { terms: unknown }>(row: Row): Omit<Row, 'terms'> & { terms: Terms } {
  return { ...row, terms: termsOf(row) };
}

/** The terms of a plan of which only the head was read. @throws when there is none */
export async function termsOfPlan(tx: Tx, plan: NumberedPlan): Promise<Terms> {
  const head = { id: true, number: true, frozenAt: true, terms: true } as const;
  return (
    termsKept(plan) ?? termsOf(found(await tx.plan.findUnique({ where: { id: plan.id }, select: head }), 'a plan'))
  );
}
