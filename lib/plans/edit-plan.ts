import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { refuseIf } from '@/lib/kernel/refusal';
import type { PlanSubject } from './load';
import { type Terms, termsAsJson } from './terms/terms';

const edited = {
  id: true,
  cityId: true,
  version: true,
  round: { select: { id: true } },
  editedTemplate: { select: { id: true } },
} satisfies Prisma.PlanSelect;

type AtVersion = { plan: Pick<PlanSubject, 'id' | 'frozenAt'>; version: number };

/**
 * Every change of a part counts as a change of its plan, so that two officers on two pages cannot freeze half of each
 * other's work. Once frozen a plan stands. Hands back whose plan it is: that of a round, or of a template being modified.
 * @throws Refusal 'refused' once it is frozen; a stale version ends in 'conflict' at the door.
 */
export async function editPlan(tx: Tx, { plan, version }: AtVersion, data: Prisma.PlanUpdateInput = {}) {
  refuseIf(plan.frozenAt === null ? [] : [{ code: 'rounds.problems.frozen' }]);
  const { round, editedTemplate, ...saved } = await tx.plan.update({
    where: { id: plan.id, version, frozenAt: null },
    data: { ...data, version: { increment: 1 } },
    select: edited,
  });
  return { ...saved, roundId: round?.id ?? null, templateId: editedTemplate?.id ?? null };
}

/** An open plan has one version of its terms, written over until it is frozen: nobody relies on it before. */
export async function writeTerms(tx: Tx, at: AtVersion, terms: Terms) {
  const document = termsAsJson(terms);
  return { ...(await editPlan(tx, at, { terms: document })), document };
}
