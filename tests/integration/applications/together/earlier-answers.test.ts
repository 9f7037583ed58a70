import { describe, expect, test } from 'vitest';
import { answerNow } from '@/lib/applications/filling/answer-now';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { cellVersions } from '@/lib/applications/together/cell-versions';
import { earlierAnswers } from '@/lib/applications/together/earlier-answers';
import { restoreAnswer } from '@/lib/applications/together/restore-answer';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { contractPlace } from '@/tests/support/contract-place';
import { asOne, doorContract } from '@/tests/support/door-contract';

const MINUTE_MS = 60_000;
const later = (minutes: number): Date => new Date(testNow.getTime() + minutes * MINUTE_MS);

const writing = (applicationId: string) => (actor: Actor, projectTitle: string, minutes: number) =>
  saveAnswers({ applicationId, answers: { projectTitle } }, { actor, now: later(minutes) });
const keptOf = async (sheetId: string): Promise<unknown[]> =>
  (await db.cellPast.findMany({ where: { sheetId }, orderBy: { version: 'asc' } })).map(({ value }) => value);

describe('what stood in an answer is kept', () => {
  test('before another writes, before a change ten minutes on, before most of it goes; and not at each sign', async () => {
    const { application, owner, editor } = await scene();
    const write = writing(application.id);
    await write(owner, '独居老人上门探访计划', 0);
    await write(owner, '独居老人上门探访与陪伴计划', 1);
    expect(await keptOf(application.sheetId)).toEqual([]);
    await write(editor, '独居老人上门探访与陪伴项目', 2);
    await write(editor, '独居老人探访与陪伴项目', 13);
    await write(editor, '探访', 14);
    expect(await keptOf(application.sheetId)).toEqual([
      '独居老人上门探访与陪伴计划',
      '独居老人上门探访与陪伴项目',
      '独居老人探访与陪伴项目',
    ]);
  });

  test('and is never changed or taken away', async () => {
    const { application, owner, editor } = await scene();
    const write = writing(application.id);
    await write(owner, '甲', 0);
    await write(editor, '乙', 1);
    await expect(db.cellPast.updateMany({ data: { version: 9 } })).rejects.toThrow();
    await expect(db.cellPast.deleteMany()).rejects.toThrow();
  });

  test('a number that is sealed stays sealed, and is masked to whoever may not read it whole', async () => {
    const { application, owner, editor } = await scene();
    const save = (leaderPhone: string, minutes: number, actor: Actor) =>
      saveAnswers({ applicationId: application.id, answers: { leaderPhone } }, { actor, now: later(minutes) });
    await save('13800000001', 0, owner);
    await save('13800000002', 1, editor);
    expect(JSON.stringify(await keptOf(application.sheetId))).not.toContain('13800000001');
    const asked = { applicationId: application.id, field: 'leaderPhone', version: 1 };
    const read = async (actor: Actor) => (await earlierAnswers(asked, at(actor))).comparison?.then;
    expect(await read(owner)).toEqual({ kind: 'text', text: '13800000001' });
    expect(JSON.stringify(await read(editor))).toContain('0001');
  });
});

test('its people read what is kept with who wrote it when, and compare one word by word; nobody else finds it', async () => {
  const { application, owner, editor, officer, foreignOfficer, stranger } = await scene();
  const write = writing(application.id);
  await write(owner, '探访独居老人', 0);
  await write(editor, '陪伴独居老人', 1);
  const asked = { applicationId: application.id, field: 'projectTitle', version: 1 };
  const { earlier, comparison } = await earlierAnswers(asked, at(editor));
  expect(earlier).toMatchObject([
    {
      key: 'projectTitle',
      version: 1,
      writerName: owner.name,
      writtenAt: later(0),
      replaced: { by: editor.name, at: later(1) },
    },
  ]);
  expect(comparison).toMatchObject({
    then: { text: '探访独居老人' },
    now: { text: '陪伴独居老人' },
    words: [{ kind: 'gone', text: '探访' }, { kind: 'new', text: '陪伴' }, { kind: 'same' }],
    seen: 2,
  });
  for (const nobody of [officer, foreignOfficer, stranger]) {
    await expect(earlierAnswers(asked, at(nobody))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(cellVersions({ applicationId: application.id }, at(nobody))).rejects.toMatchObject({
      kind: 'not-found',
    });
  }
  const { versions } = await cellVersions({ applicationId: application.id }, at(owner));
  expect(versions).toEqual({ projectTitle: 2 });
});

test('what only the earlier answer chose is read by its name', async () => {
  const { application, owner, editor, round } = await scene();
  const [first, second] = await db.planCategory.findMany({
    where: { planId: round.planId },
    orderBy: { position: 'asc' },
  });
  const choose = (actor: Actor, category: string | undefined, minutes: number) =>
    saveAnswers({ applicationId: application.id, answers: { category } }, { actor, now: later(minutes) });
  await choose(owner, first?.code, 0);
  await choose(editor, second?.code, 1);
  const { comparison } = await earlierAnswers(
    { applicationId: application.id, field: 'category', version: 1 },
    at(owner),
  );
  expect([comparison?.then, comparison?.now]).toEqual([
    { kind: 'text', text: first?.name },
    { kind: 'text', text: second?.name },
  ]);
});

const place = await contractPlace();
const round = await createRound({ region: place.district, terms: { eligibility: [{ kind: 'verified' }] } });

async function rewritten() {
  const organisation = await createOrganisation(place.district);
  const application = await createApplication({ round, organisation, status: 'DRAFT' });
  const owner = await memberActor(organisation, ['OWNER']);
  const write = writing(application.id);
  await write(owner, '探访独居老人', 0);
  await write(await memberActor(organisation, ['EDITOR']), '陪伴独居老人', 1);
  return { organisation, applicationId: application.id, owner };
}

doorContract(restoreAnswer, {
  fresh: async () => {
    const given = await rewritten();
    const input = { applicationId: given.applicationId, fieldKey: 'projectTitle', past: 1, version: 2 };
    return { ...given, by: given.owner, input };
  },
  result: {},
  trail: ({ applicationId }) => ({ entityId: applicationId, cityId: place.city.id }),
  forbidden: ({ organisation }) => memberActor(organisation, ['FINANCE']),
  refused: {
    'forms.problems.changedMeanwhile': ({ input }) => ({
      input: { ...input, version: 1 },
      kind: 'conflict',
      field: 'answers.projectTitle',
    }),
    'applications.problems.deadlinePassed': () => ({ now: new Date('2026-06-01T00:00:00Z') }),
  },
  invalid: { fieldKey: '长'.repeat(41), past: -1, version: 'x' },
  again: 'done',
  race: asOne('what stands there already is not written again'),
});

test('what is restored stands there again, and what it replaced is kept in turn', async () => {
  const { applicationId, owner } = await rewritten();
  const said = async () =>
    (await sectionToFill({ applicationId, section, restored: 'projectTitle.1' }, at(owner))).restored;
  const { section } = await restoreAnswer(
    { applicationId, fieldKey: 'projectTitle', past: 1, version: 2 },
    { actor: owner, now: later(2) },
  );
  expect(await said()).toEqual({ key: 'projectTitle', writerName: owner.name, writtenAt: later(0) });
  const { value, version } = await answerNow({ applicationId, fieldKey: 'projectTitle' }, at(owner));
  expect([value, version]).toEqual(['探访独居老人', 3]);
  const { earlier } = await earlierAnswers({ applicationId }, at(owner));
  expect(earlier.map((each) => each.version)).toEqual([2, 1]);
  expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({
    title: '探访独居老人',
  });
  // Written anew it is no longer said.
  await writing(applicationId)(owner, '另一个名称', 20);
  expect(await said()).toBeNull();
});
