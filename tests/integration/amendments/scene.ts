import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { editAmendedForm } from '@/lib/amendments/edit-amended-form';
import { proposeAmendment } from '@/lib/amendments/propose-amendment';
import { db } from '@/lib/db/client';
import type { FormEdit } from '@/lib/forms/builder/form-edit';
import { formSections } from '@/lib/forms/definition/definition';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

export const reason = '按主管部门要求补充活动安全预案';
export const newField = {
  kind: 'addField',
  section: 'cover',
  field: { type: 'longText', label: '安全预案', required: true, maxLength: 500 },
} as const;

const DAY_MS = 24 * 60 * 60 * 1000;
export const inDays = (days: number): Date => new Date(testNow.getTime() + days * DAY_MS);

/** An open district round, two officers above it, an observer, and an officer of another city. */
export async function scene(window: { opensAt?: Date; closesAt?: Date } = {}) {
  const [{ city, district }, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  return {
    district,
    round: await createRound({ region: district, terms: { eligibility: [{ kind: 'verified' }] }, ...window }),
    drafter: await actorWith('OFFICER', district, '甲起草'),
    colleague: await actorWith('OFFICER', district, '乙同事'),
    second: await actorWith('OFFICER', city, '丙审批'),
    observer: await actorWith('OBSERVER', city),
    stranger: await actorWith('OFFICER', elsewhere.city),
  };
}

export type Scene = Awaited<ReturnType<typeof scene>>;

/** Edits one after the other, each on the version the one before left. */
export async function edited(
  { round, drafter }: Scene,
  edits: readonly (Parameters<typeof editAmendedForm>[0]['edit'] | FormEdit)[],
) {
  const drafted = await draftAmendment({ roundId: round.id }, at(drafter));
  let version = drafted.version;
  for (const edit of edits)
    version = (await editAmendedForm({ amendmentId: drafted.id, version, edit: edit as FormEdit }, at(drafter)))
      .version;
  return { amendmentId: drafted.id, version };
}

export async function proposed(here: Scene, edits: Parameters<typeof edited>[1] = [newField]) {
  const { amendmentId, version } = await edited(here, edits);
  const { version: after } = await proposeAmendment({ amendmentId, version, reason }, at(here.drafter));
  return { amendmentId, version: after };
}

export async function formOf(roundId: string) {
  const { form } = await db.plan.findFirstOrThrow({ where: { round: { id: roundId } }, include: { form: true } });
  const sections = formSections.parse(form.sections);
  return { ...form, sections, fields: sections.flatMap(({ fields }) => fields) };
}
