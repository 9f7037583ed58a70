import { beforeAll, expect, test } from 'vitest';
import { rejectAmendment } from '@/lib/amendments/reject-amendment';
import { setAmendedRules } from '@/lib/amendments/set-amended-rules';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { type AmendmentRehearsal, rehearseAmendment } from '@/lib/rehearsals/rehearse-amendment';
import { rehearsalParams } from '@/lib/rehearsals/view-params';
import { applicantView, expertView, screenerView } from '@/lib/rehearsals/views';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, plainActor } from '@/tests/factories/people';
import { edited, newField, proposed, type Scene, scene } from '@/tests/integration/amendments/scene';

let here: Scene;
beforeAll(async () => {
  here = await scene();
});

const rehearsed = (
  actor: Actor,
  amendmentId: string,
  { roundId = here.round.id, expected = null as number | null } = {},
) => rehearseAmendment({ roundId, amendmentId, expected }, at(actor));

const codesIn = ({ findings }: AmendmentRehearsal) => findings.map(({ code }) => code);
const params = rehearsalParams.parse({ section: 'cover', variant: 'long' });

test('drafter and second person see the new question with the eyes of all sides, and how much longer everybody reads', async () => {
  const { amendmentId, version } = await proposed(here);
  for (const actor of [here.drafter, here.second]) {
    const rehearsal = await rehearsed(actor, amendmentId, { expected: 40 });
    expect(applicantView(rehearsal, params)?.section.fields.map(({ label }) => label)).toContain('安全预案');
    for (const sections of [
      screenerView(rehearsal, params).content.sections,
      expertView(rehearsal, params)?.content.sections ?? [],
    ]) {
      expect(sections.flatMap(({ fields }) => fields).map(({ label }) => label)).toContain('安全预案');
    }
    const longer = rehearsal.findings.find(({ code }) => code === 'longer');
    expect(longer).toMatchObject({ topic: 'reading', mark: 'waiting' });
    const { fromLong, long } = longer?.values ?? {};
    expect(Number(long) - Number(fromLong)).toBeGreaterThanOrEqual(500);
    expect(codesIn(rehearsal)).toContain('hoursWithoutExperts');
  }
  await rejectAmendment({ amendmentId, version, note: '暂不需要' }, at(here.second));
  await expect(rehearsed(here.second, amendmentId)).rejects.toMatchObject({ kind: 'not-found' });
});

test('a rule that the amended form makes impossible is found, and the form in use stays untouched', async () => {
  const there = await scene();
  const { amendmentId, version } = await edited(there, []);
  const rules = [{ text: '直接受益人数 > 1000000', message: '请核对', field: 'budget' }];
  await setAmendedRules({ amendmentId, version, rules }, at(there.drafter));
  const counts = () =>
    Promise.all([
      db.trailEntry.count({ where: { cityId: there.round.cityId } }),
      db.form.count({ where: { cityId: there.round.cityId } }),
      db.sheet.count({ where: { form: { cityId: there.round.cityId } } }),
    ]);
  const before = [await counts(), await db.round.findUnique({ where: { id: there.round.id } })];
  const rehearsal = await rehearsed(there.drafter, amendmentId, { roundId: there.round.id });
  expect(rehearsal.findings).toContainEqual(
    expect.objectContaining({ mark: 'refused', topic: 'rules', mend: { part: 'form', field: 'rules.0.text' } }),
  );
  expect(rehearsal.findings.map(({ code }) => code)).toContain('sameLength');
  expect([await counts(), await db.round.findUnique({ where: { id: there.round.id } })]).toEqual(before);
});

test('what is expected are the applications there are, where they are more than usual, or as many as the officer says', async () => {
  const there = await scene();
  const organisation = await createOrganisation(there.district);
  await createApplication({ round: there.round, organisation });
  const { amendmentId } = await edited(there, [newField]);
  const asked = { roundId: there.round.id, amendmentId };
  expect(await rehearseAmendment({ ...asked, expected: null }, at(there.drafter))).toMatchObject({
    begun: 1,
    expected: 50,
  });
  expect(await rehearseAmendment({ ...asked, expected: 7 }, at(there.drafter))).toMatchObject({ expected: 7 });
});

test('nobody else rehearses it, nor under another round’s address', async () => {
  const there = await scene();
  const { amendmentId } = await edited(there, [newField]);
  const below = await actorWith('EXPERT', there.district);
  const asked = { roundId: there.round.id, amendmentId, expected: null };
  for (const actor of [there.observer, there.stranger, below, await plainActor()])
    await expect(rehearseAmendment(asked, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  for (const wrong of [{ roundId: here.round.id }, { amendmentId: 'nowhere' }])
    await expect(rehearseAmendment({ ...asked, ...wrong }, at(there.drafter))).rejects.toMatchObject({
      kind: 'not-found',
    });
});
