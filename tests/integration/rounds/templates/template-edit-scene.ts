import { beforeAll } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { settingsOrWorkingCopy } from '@/lib/rounds/settings/settings';
import { beginTemplateEdit } from '@/lib/rounds/templates/begin-template-edit';
import { templateView } from '@/lib/rounds/templates/own-template-queries';
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
  const { id } = await beginTemplateEdit({ templateId: template.id }, at(officer));
  return { template, copy: await copyOf(id) };
}

export async function copyOf(id: string) {
  const copy = await settingsOrWorkingCopy(db, { roundId: id });
  if (copy === null) throw new Error('no working copy');
  return copy;
}

export const instalments = [{ name: '一次拨付', share: '100', condition: 'agreementEffective' as const }];
export const heldBy = async (id: string) => (await templateView(officer, id))?.content;
export const leftOf = async (templateId: string) => db.round.count({ where: { workingCopyOf: { id: templateId } } });
