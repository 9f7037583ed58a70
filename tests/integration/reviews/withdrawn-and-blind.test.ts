import { describe, expect, test } from 'vitest';
import { attachedFile } from '@/lib/applications/filling/attached-file';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { expertWork } from '@/lib/reviews/expert-load';
import { scoreSheet, scoringDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { fileToReview } from '@/lib/reviews/scoring/file-to-review';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { waitingForExperts } from '@/lib/reviews/waiting';
import { memberActor } from '@/tests/factories/organisations';
import { at } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { readersOf } from '@/tests/support/readers-of';
import { some } from '@/tests/support/some';

const notFound = { kind: 'not-found' };

/** Three applications given to one expert: the first scored, the second declared, the third not yet looked at. */
async function given({ blindApplicant = false } = {}) {
  const world = await createReviewWorld({ applications: 3, experts: 1, reviewsPerEntry: 1, blindApplicant });
  await openTestStage(world, world.stageId);
  const [expert] = world.experts;
  const [scored, declared, invited] = world.applications;
  if (!expert || !scored || !declared || !invited) throw new Error('small world');
  const assign = (applicationId: string, said: object) =>
    createAssignment({ stageId: world.stageId, applicationId, expert, ...said });
  const sheets = {
    scored: await assign(scored.id, { total: '66.00' }),
    declared: await assign(declared.id, { status: 'ACCEPTED' }),
    invited: await assign(invited.id, { status: 'INVITED' }),
  };
  return { world, expert, applications: { scored, declared, invited }, sheets };
}

type Given = Awaited<ReturnType<typeof given>>;

async function withdraw({ applications }: Given, which: keyof Given['applications']) {
  const { id, organisationId } = applications[which];
  const { version } = await db.application.findUniqueOrThrow({ where: { id } });
  const owner = await memberActor({ id: organisationId, name: '申报机构' }, ['OWNER']);
  await withdrawApplication({ applicationId: id, version, reason: '合作方退出' }, at(owner));
  return owner;
}

async function fileOf(applicationId: string): Promise<string> {
  return (await db.attachment.findFirstOrThrow({ where: { applicationId } })).fileId;
}

describe('a withdrawn application', () => {
  test('waits for nobody, and nothing of it opens any more', async () => {
    const g = await given();
    const fileId = await fileOf(g.applications.declared.id);
    await expect(fileToReview({ fileId }, at(g.expert))).resolves.toMatchObject({ id: fileId });
    await withdraw(g, 'declared');
    await withdraw(g, 'invited');
    expect(await waitingForExperts(db, g.expert)).toEqual([]);
    const {
      stages: [bundle],
    } = await expertAssignments({}, at(g.expert));
    expect(found(bundle, 'the bundle').assignments.map(({ id }) => id)).toEqual([g.sheets.scored.id]);
    for (const { id: assignmentId } of [g.sheets.declared, g.sheets.invited]) {
      await expect(scoringDesk({ assignmentId }, at(g.expert))).rejects.toMatchObject(notFound);
      await expect(scoreSheet({ assignmentId }, at(g.expert))).rejects.toMatchObject(notFound);
      await expect(saveScores({ assignmentId, scores: [] }, at(g.expert))).rejects.toMatchObject(notFound);
    }
    await expect(declareNoConflict({ assignmentIds: [g.sheets.invited.id] }, at(g.expert))).rejects.toMatchObject(
      notFound,
    );
    await expect(fileToReview({ fileId }, at(g.expert))).rejects.toMatchObject(notFound);
  });

  test('is told to whoever still had it to review, by its number alone', async () => {
    const g = await given({ blindApplicant: true });
    await withdraw(g, 'declared');
    await withdraw(g, 'scored');
    const { email, name } = await db.person.findUniqueOrThrow({ where: { id: g.expert.personId } });
    const { number, title } = await db.application.findUniqueOrThrow({ where: { id: g.applications.declared.id } });
    const letters = await db.letter.findMany({ where: { toEmail: email } });
    expect(letters).toMatchObject([{ toName: name, subject: `申报已撤回，无需评审：${number}` }]);
    expect(letters[0]?.body).not.toContain(title);
  });

  test('leaves the expert what was done, without its files, and fills no place on the panel', async () => {
    const g = await given();
    await withdraw(g, 'scored');
    await withdraw(g, 'invited');
    const { assignment, content } = await scoringDesk({ assignmentId: g.sheets.scored.id }, at(g.expert));
    expect(assignment.total).toBe('66');
    expect(content).toBeNull();
    const fileId = await fileOf(g.applications.scored.id);
    await expect(fileToReview({ fileId }, at(g.expert))).rejects.toMatchObject(notFound);
    const { load, panels } = await expertWork({ expertId: g.expert.expertId }, at(g.expert));
    expect([load, panels[0]]).toMatchObject([{ assigned: 2, submitted: 1 }, { assigned: 2 }]);
    const { panel } = await stageDetail({ roundId: g.world.round.id, stageId: g.world.stageId }, at(g.world.officer));
    expect(panel[0]).toMatchObject({ assigned: 2, submitted: 1 });
  });
});

describe('a stage that hides who applies', () => {
  async function blind() {
    const g = await given({ blindApplicant: true });
    const { id, organisationId } = g.applications.declared;
    const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    await db.application.update({ where: { id }, data: { title: `${organisation.name}助老项目` } });
    return { ...g, organisation };
  }

  test('says nothing of it: desk, list and printed sheet', async () => {
    const g = await blind();
    const { id: assignmentId } = g.sheets.declared;
    const desk = await scoringDesk({ assignmentId }, at(g.expert));
    expect(await readersOf(g.applications.declared.id)).toEqual([
      [g.expert.personId, 'application', g.applications.declared.cityId],
    ]);
    const fields = desk.content?.sections.flatMap((section) => section.fields.map(({ key }) => key)) ?? [];
    expect(fields).toContain('summary');
    for (const hidden of ['orgName', 'certificate', 'communityOpinion', 'leaderName', 'contactPhone', 'contactEmail'])
      expect(fields).not.toContain(hidden);
    const shown = [desk, await expertAssignments({}, at(g.expert)), await scoreSheet({ assignmentId }, at(g.expert))];
    for (const text of some(shown.map((each) => JSON.stringify(each)))) {
      expect(text).toContain('〔已隐去〕助老项目');
      for (const name of [g.organisation.name, g.organisation.uscc, g.organisation.legalRepresentative])
        if (name) expect(text).not.toContain(name);
    }
  });

  test('opens no file', async () => {
    const g = await blind();
    const fileId = await fileOf(g.applications.declared.id);
    await expect(fileToReview({ fileId }, at(g.expert))).rejects.toMatchObject(notFound);
  });
});

test('a file that was taken out is read by nobody, unless it was handed in', async () => {
  const g = await given();
  const { id: applicationId, organisationId } = g.applications.invited;
  const owner = await memberActor({ id: organisationId, name: '申报机构' }, ['OWNER']);
  const handedIn = await db.attachment.findFirstOrThrow({ where: { applicationId } });
  const file = await db.storedFile.findUniqueOrThrow({ where: { id: handedIn.fileId } });
  const { id: _id, ...facts } = file;
  const { id: draftId } = await db.storedFile.create({ data: facts });
  const { id: _attachment, ...attached } = handedIn;
  await db.attachment.create({ data: { ...attached, fileId: draftId } });
  await expect(attachedFile({ fileId: draftId }, at(owner))).resolves.toMatchObject({ id: draftId });
  await db.attachment.updateMany({ where: { applicationId }, data: { removedAt: new Date('2026-03-01T00:00:00Z') } });
  await expect(attachedFile({ fileId: draftId }, at(owner))).rejects.toMatchObject(notFound);
  await expect(attachedFile({ fileId: handedIn.fileId }, at(owner))).resolves.toMatchObject({ id: handedIn.fileId });
});
