import { db } from '@/lib/db/client';
import { formSections } from '@/lib/forms/definition/definition';
import { found } from '@/lib/kernel/found';
import { editPlanForm } from '@/lib/plans/settings/edit-plan-form';
import type { Person } from './actors';

type PlanAtVersion = { planId: string; version: number };
type Context = { actor: Person; now: Date };

/** The form's question for places, as an officer sets it. */
export async function letNamePlaces(plan: PlanAtVersion, mostPlaces: number, context: Context): Promise<void> {
  const { form } = await db.plan.findUniqueOrThrow({ where: { id: plan.planId }, select: { form: true } });
  const fields = formSections.parse(found(form, 'the form').sections).flatMap((section) => section.fields);
  const { key, label, level } = found(
    fields.find((field) => field.type === 'region'),
    'the question for places',
  );
  const field = {
    type: 'region' as const,
    label,
    hint: '落实到社区，可填写几处',
    required: true,
    level,
    maxPlaces: mostPlaces,
  };
  await editPlanForm({ ...plan, edit: { kind: 'updateField', key, field } }, context);
}
