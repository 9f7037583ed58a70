import { expect, it } from 'vitest';
import { startApplication } from '@/lib/applications/filling/start-application';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { roundApplications } from '@/lib/applications/read-office-list';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';
import { seenApplication } from '@/tests/support/seen-application';

async function perTopic() {
  const { district } = await createCity();
  const round = await createRound({
    region: district,
    terms: { applyPerTopic: true, eligibility: [{ kind: 'verified' }] },
  });
  const organisation = await createOrganisation(district);
  return {
    district,
    round,
    organisation,
    owner: await memberActor(organisation),
    topic: await createTopicRow({ round }),
    target: { roundId: round.id, organisationId: organisation.id },
  };
}

it('keeps the topic applied to; without one, or with one that is not offered, nothing begins', async () => {
  const { round, owner, topic, target } = await perTopic();
  expect(await startApplication({ ...target, topicId: topic.id }, at(owner))).toMatchObject({ topicId: topic.id });
  const missing = { kind: 'refused', problems: [{ code: 'topics.problems.topicMissing', field: 'topicId' }] };
  await expect(startApplication(target, at(owner))).rejects.toMatchObject(missing);
  await expect(startApplication({ ...target, topicId: '' }, at(owner))).rejects.toMatchObject(missing);
  const notOffered = { kind: 'refused', problems: [{ code: 'topics.problems.topicNotOffered' }] };
  const unpublished = await createTopicRow({ round, publishedAt: null });
  await expect(startApplication({ ...target, topicId: unpublished.id }, at(owner))).rejects.toMatchObject(notOffered);
  const elsewhere = await perTopic();
  await expect(startApplication({ ...target, topicId: elsewhere.topic.id }, at(owner))).rejects.toMatchObject(
    notOffered,
  );
  await expect(startApplication({ ...target, topicId: 'nowhere' }, at(owner))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('is for those who may apply for the organisation', async () => {
  const { owner, topic, target } = await perTopic();
  const other = await perTopic();
  await expect(startApplication({ ...target, topicId: topic.id }, at(other.owner))).rejects.toMatchObject({
    kind: 'forbidden',
  });
  expect((await chancesIn({ round: target.roundId }, at(owner))).topics).toMatchObject([{ id: topic.id, number: 1 }]);
});

it('freezes the topic with the paper and shows it to the office; older papers stay readable', async () => {
  const { district, round, organisation, owner, topic } = await perTopic();
  const draft = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
  await db.application.update({ where: { id: draft.id }, data: { topicId: topic.id } });
  await submitApplication({ applicationId: draft.id }, at(owner));
  expect((await submittedContent(db, await seenApplication(draft.id), { reader: 'caller' }))?.topic).toEqual({
    number: 1,
    title: topic.title,
  });
  const older = await createApplication({ round, organisation });
  expect((await submittedContent(db, await seenApplication(older.id), { reader: 'caller' }))?.topic).toBeNull();
  const officer = await actorWith('OFFICER', district);
  const list = await roundApplications({ roundId: round.id }, at(officer));
  expect(list.page.rows.find(({ id }) => id === draft.id)?.topic?.number).toBe(1);
});
