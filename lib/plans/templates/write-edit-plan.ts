import 'server-only';
import type { Tx } from '@/lib/db/client';
import { writePlan } from '../write-plan';
import { contentOfTemplate } from './load-template';

type Held = {
  id: string;
  cityId: string;
  planId: string;
  plan: { number: number };
  region: { id: string; name: string; path: string };
};

/** The next number of a template's plan, open to be modified; the template holds what it held until that is stored. */
export async function writeEditPlan(
  tx: Tx,
  { id, cityId, planId, plan, region }: Held,
  { now, actorId }: { now: Date; actorId: string },
) {
  const editPlan = await writePlan(tx, {
    content: await contentOfTemplate(tx, { planId }),
    region: { ...region, cityId },
    now,
    actorId,
    number: plan.number + 1,
    basedOnId: planId,
  });
  await tx.ownTemplate.update({ where: { id }, data: { editPlanId: editPlan.id } });
  return editPlan;
}
