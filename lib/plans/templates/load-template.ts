import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { contentOf } from '../content-of';
import type { PlanContent } from '../plan-content';
import { wholePlan } from '../whole-plan';
import { ownTemplatePolicy } from './own-template-policy';
import type { TemplateSource } from './template-source';

export const ownTemplateInclude = {
  region: { select: { id: true, name: true, path: true } },
  plan: { select: { number: true } },
  editPlan: { select: { id: true, version: true, createdAt: true, createdById: true } },
} as const;

export async function ownTemplateById(tx: Tx, { templateId }: { templateId: string }) {
  return tx.ownTemplate.findUnique({ where: { id: templateId }, include: ownTemplateInclude });
}

/** The template, held until the command ends: who begins to modify it takes turns with who replaces what it holds. */
export async function ownTemplateInTurn(tx: Tx, input: { templateId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "OwnTemplate" WHERE "id" = ${input.templateId} FOR NO KEY UPDATE`;
  return ownTemplateById(tx, input);
}

/** The template with the plan it is being modified in; null while it is not. */
export async function templateInEdit(tx: Tx, input: { templateId: string }) {
  const template = await ownTemplateInTurn(tx, input);
  return template?.editPlan == null ? null : { ...template, editPlan: template.editPlan };
}

/** What a template holds. */
export async function contentOfTemplate(tx: Tx, { planId }: { planId: string }): Promise<PlanContent> {
  const plan = await wholePlan(tx, { planId });
  if (plan === null) throw new Error(`plan ${planId} is gone`);
  return contentOf(plan);
}

/** `planId` is the plan it stands in; null for a supplied one, which is a file. */
export type LoadedTemplate = { name: string; content: PlanContent; planId: string | null };

/** What may be begun with; null when it is not there, retired, or not the actor's to see. */
export async function loadTemplate(tx: Tx, source: TemplateSource, actor: Actor): Promise<LoadedTemplate | null> {
  if (source.kind === 'supplied') return { name: source.template.name, content: source.template, planId: null };
  const own = await ownTemplateById(tx, { templateId: source.id });
  if (own === null || own.retiredAt !== null || !ownTemplatePolicy.view(actor, own)) return null;
  return { name: own.name, content: await contentOfTemplate(tx, own), planId: own.planId };
}
