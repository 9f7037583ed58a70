import { expect, it } from 'vitest';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { startApplication } from '@/lib/applications/filling/start-application';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { officeApplication } from '@/lib/applications/office-queries';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { waitingForApplicants } from '@/lib/applications/waiting';
import { roundExceptions } from '@/lib/cockpit/exceptions-of-round';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { closed, granted, hours } from './scene';

it('lets the named organisation hand in by the moment of arrival, one project and no other organisation', async () => {
  const s = await closed();
  const other = await createApplication({
    round: s.round,
    organisation: s.organisation,
    status: 'DRAFT',
    filled: true,
  });
  const entry = await granted(s, { until: hours(2) });
  const late = { applicationId: s.application.id };
  await saveAnswers({ ...late, answers: { projectTitle: '迟到的项目' } }, at(s.editor, hours(1)));
  await expect(
    submitApplication(late, { actor: s.owner, now: hours(3), receivedAt: new Date(hours(2).getTime() + 1_000) }),
  ).rejects.toMatchObject({ problems: [{ code: 'applications.problems.lateOver' }] });
  const handedIn = await submitApplication(late, {
    actor: s.owner,
    now: hours(3),
    receivedAt: new Date(hours(2).getTime() + 999),
  });
  expect(handedIn).toMatchObject({ status: 'SUBMITTED', lateEntryId: entry.id });
  expect(await db.lateEntry.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({ status: 'USED' });
  const trail = await db.trailEntry.findMany({ where: { entityId: entry.id }, orderBy: { at: 'asc' } });
  expect(trail.map(({ command }) => command)).toEqual(['lateEntry.propose', 'lateEntry.grant', 'lateEntry.use']);

  await expect(submitApplication({ applicationId: other.id }, at(s.owner, hours(1)))).rejects.toMatchObject({
    problems: expect.arrayContaining([{ code: 'applications.problems.deadlinePassed', values: expect.anything() }]),
  });
  await expect(
    takeBackApplication({ ...late, version: handedIn.version }, at(s.owner, hours(1))),
  ).rejects.toMatchObject({ kind: 'refused' });
});

it('leaves everybody else at the deadline', async () => {
  const s = await closed();
  const theirs = await createOrganisation(s.district, { name: '同街另一单位' });
  const draft = await createApplication({ round: s.round, organisation: theirs, status: 'DRAFT', filled: true });
  await granted(s);
  const owner = await memberActor(theirs, ['OWNER']);
  await expect(submitApplication({ applicationId: draft.id }, at(owner))).rejects.toMatchObject({
    problems: [{ code: 'applications.problems.deadlinePassed' }],
  });
  const begin = { roundId: s.round.id, organisationId: theirs.id };
  await expect(startApplication(begin, at(owner))).rejects.toMatchObject({
    problems: [{ code: 'applications.problems.deadlinePassed' }],
  });
  expect((await chancesIn({ round: s.round.id }, at(owner))).locked).toHaveLength(1);
});

it('lets it begin anew, tells it on its desk until it has, and counts the days of its draft from then', async () => {
  const s = await closed({ maxApplicationsPerOrganisation: 3 });
  await db.application.update({ where: { id: s.application.id }, data: { status: 'WITHDRAWN' } });
  const entry = await granted(s);
  const desk = async () => (await waitingForApplicants(db, s.editor, testNow)).map(({ key, dueAt }) => [key, dueAt]);
  expect(await desk()).toEqual([[`late:${entry.id}`, entry.until]]);
  const { locked, lateUntil, chances } = await chancesIn({ round: s.round.id }, at(s.editor));
  expect({ locked, lateUntil, names: chances.map(({ name }) => name) }).toEqual({
    locked: [],
    lateUntil: entry.until,
    names: [s.organisation.name],
  });
  const draft = await startApplication({ roundId: s.round.id, organisationId: s.organisation.id }, at(s.editor));
  expect(draft).toMatchObject({ lateEntryId: entry.id, lateUntil: entry.until });
  expect(await desk()).toEqual([[`application:${draft.id}`, entry.until]]);
});

it('says on its desk where it can be used no more', async () => {
  const s = await closed({ maxApplicationsPerOrganisation: 1 });
  await db.application.update({ where: { id: s.application.id }, data: { status: 'WITHDRAWN' } });
  await granted(s);
  const said = async () =>
    (await waitingForApplicants(db, s.editor, testNow)).map(({ messageKey, verbKey }) => [messageKey, verbKey]);
  expect(await said()).toEqual([['applications.waiting.letIn', 'applications.waiting.begin']]);
  await createApplication({ round: s.round, organisation: s.organisation });
  expect(await said()).toEqual([['applications.waiting.letInShut', 'applications.waiting.look']]);
});

it('is not used up by what comes in time after all', async () => {
  const s = await closed();
  const entry = await granted(s);
  await db.round.update({ where: { id: s.round.id }, data: { closesAt: hours(10) } });
  const handedIn = await submitApplication({ applicationId: s.application.id }, at(s.owner));
  expect(handedIn).toMatchObject({ lateEntryId: null, lateUntil: null });
  expect((await db.lateEntry.findUniqueOrThrow({ where: { id: entry.id } })).status).toBe('GRANTED');
});

it('goes along with the application: the screener reads why and who answers for it, a watcher counts it', async () => {
  const s = await closed();
  const before = await roundExceptions({ roundId: s.round.id }, at(s.observer));
  expect(before.filter(({ kind }) => kind === 'lateEntry')).toEqual([]);
  await granted(s);
  await submitApplication({ applicationId: s.application.id }, at(s.owner));
  const { application } = await officeApplication({ applicationId: s.application.id }, at(s.officer));
  expect(application.lateEntry).toMatchObject({
    status: 'USED',
    cause: 'SYSTEM_FAULT',
    proposedBy: { name: s.officer.name },
    decidedBy: { name: s.second.name },
  });
  const after = await roundExceptions({ roundId: s.round.id }, at(s.observer));
  expect(after.filter(({ kind }) => kind === 'lateEntry')).toMatchObject([
    { count: 1, examples: [{ title: s.organisation.name }] },
  ]);
});
