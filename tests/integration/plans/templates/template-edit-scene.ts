import { beforeAll } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { templateView } from '@/lib/plans/templates/own-template-queries';
import { wholePlan } from '@/lib/plans/whole-plan';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound as roundOf } from '@/tests/factories/rounds';

export let place: Awaited<ReturnType<typeof createCity>>;
export let officer: Actor & { personId: string };
export let colleague: Actor;
export let streetOfficer: Actor;
export let observer: Actor;
export let stranger: Actor;

beforeAll(async () => {
  place = await createCity('甲市');
  officer = await actorWith('OFFICER', place.district, '王晓');
  colleague = await actorWith('OFFICER', place.city);
  streetOfficer = await actorWith('OFFICER', place.street);
  observer = await actorWith('OBSERVER', place.city);
  stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
});

export async function saved() {
  const round = await roundOf({ region: place.district });
  return saveOwnTemplate({ roundId: round.id, name: '某区公益创投', description: '每年一届' }, at(officer));
}

export async function begun() {
  const template = await saved();
  const { planId } = await beginTemplateEdit({ templateId: template.id }, at(officer));
  return { template, copy: await copyOf(planId) };
}

/** The open plan in which a template is modified. */
export async function copyOf(planId: string) {
  const copy = await wholePlan(db, { planId });
  if (copy === null) throw new Error('no open plan');
  return copy;
}

export const instalments = [{ name: '一次拨付', share: '100', condition: 'agreementEffective' as const }];
export const heldBy = async (id: string) => (await templateView({ key: id }, at(officer))).content;
export const leftOf = async (templateId: string) => db.plan.count({ where: { editedTemplate: { id: templateId } } });
