import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { asWholePlan, wholePlanInclude } from '../whole-plan';
import { templateKey } from './own-template-schema';
import { officerSeesTemplate } from './sees';

export type TemplateToModify = Awaited<ReturnType<typeof templateToModify>>;

/** A template that is being modified, with the plan in which it is and who began when; found by whoever may modify it. */
export const templateToModify = query({
  name: 'template.toModify',
  input: templateKey,
  subject: seenInEdit,
  run: async ({ subject: { id, name, retiredAt, editPlan } }) => {
    const { createdBy, ...plan } = editPlan;
    return { id, name, retiredAt, plan: asWholePlan(plan), begunAt: plan.createdAt, begunBy: createdBy.name };
  },
});

async function seenInEdit(db: Tx, { key }: z.output<typeof templateKey>, actor: Actor) {
  const template = await db.ownTemplate.findUnique({
    where: { id: key },
    select: {
      id: true,
      name: true,
      retiredAt: true,
      region: { select: { path: true } },
      editPlan: { include: { ...wholePlanInclude, createdBy: { select: { name: true } } } },
    },
  });
  if (template === null || template.editPlan === null) return null;
  return officerSeesTemplate.look(actor, { ...template, editPlan: template.editPlan });
}
