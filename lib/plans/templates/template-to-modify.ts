import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { wholePlan } from '../whole-plan';
import { ownTemplatePolicy } from './own-template-policy';

export type TemplateToModify = NonNullable<Awaited<ReturnType<typeof templateToModify>>>;

/** A template that is being modified, with the plan in which it is and who began when; null for whoever may not modify it. */
export async function templateToModify(actor: Actor, templateId: string) {
  const template = await db.ownTemplate.findUnique({
    where: { id: templateId },
    select: { id: true, name: true, retiredAt: true, editPlanId: true, region: { select: { path: true } } },
  });
  if (template === null || template.editPlanId === null || !ownTemplatePolicy.manage(actor, template)) return null;
  const plan = await wholePlan(db, { planId: template.editPlanId });
  if (plan === null) return null;
  const person = await db.person.findUnique({ where: { id: plan.createdById }, select: { name: true } });
  const { id, name, retiredAt } = template;
  return { id, name, retiredAt, plan, begunAt: plan.createdAt, begunBy: person?.name ?? '' };
}
