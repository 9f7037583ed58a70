import { expect, test } from 'vitest';
import { dueReminders } from '@/lib/applications/reminding/due-reminders';
import { remindApplicants } from '@/lib/applications/reminding/remind-applicants';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const DAY_MS = 86_400_000;
const after = (days: number, hours = 0): Date => new Date(testNow.getTime() + days * DAY_MS + hours * 3_600_000);
const daysOf = async (applicationId: string, now: Date): Promise<number[]> =>
  (await dueReminders(db, now)).filter((due) => due.applicationId === applicationId).map(({ days }) => days);
async function lettersTo(...actors: Actor[]): Promise<string[]> {
  const people = await db.person.findMany({ where: { id: { in: actors.map(({ personId }) => personId ?? '') } } });
  const letters = await db.letter.findMany({
    where: { toEmail: { in: people.map(({ email }) => email) }, subject: { contains: '截止，请' } },
    orderBy: { createdAt: 'asc' },
  });
  return letters.map(({ subject }) => subject);
}

test('a draft is reminded of 14, 7, 3 and 1 days before the deadline, once each, and not after it', async () => {
  const { application, owner, editor, finance } = await scene({ closesAt: after(20) });
  const sent: [day: number, days: number][] = [];
  for (let day = 0; day <= 21; day += 1) {
    for (const days of await daysOf(application.id, after(day, 1))) sent.push([day, days]);
    await remindApplicants(db, after(day, 1));
  }
  expect(sent).toEqual([
    [6, 14],
    [13, 7],
    [17, 3],
    [19, 1],
  ]);
  const subjects = await lettersTo(owner);
  expect(subjects.map((subject) => subject.slice(0, 11))).toEqual(
    [14, 7, 3, 1].map((days) => `还有 ${days} 天截止，请提交申报`.slice(0, 11)),
  );
  expect(await lettersTo(editor)).toHaveLength(4);
  expect(await lettersTo(finance)).toEqual([]);
});

test('whoever begins late hears only of what is still ahead; a deadline that is moved reminds anew', async () => {
  const { application, round } = await scene({ closesAt: after(5) });
  expect(await daysOf(application.id, after(0, 1))).toEqual([]);
  expect(await daysOf(application.id, after(2, 1))).toEqual([3]);
  await remindApplicants(db, after(2, 1));
  expect(await daysOf(application.id, after(2, 2))).toEqual([]);
  await db.round.update({ where: { id: round.id }, data: { closesAt: after(8) } });
  expect(await daysOf(application.id, after(5, 1))).toEqual([3]);
});

test('what was taken back says so, and stops once it is handed in', async () => {
  const { application, owner } = await scene({ status: 'SUBMITTED', closesAt: after(4) });
  const { id: applicationId, version } = application;
  expect(await daysOf(applicationId, after(1, 1))).toEqual([]);
  await takeBackApplication({ applicationId, version }, at(owner));
  expect(await daysOf(applicationId, after(1, 1))).toEqual([3]);
  await remindApplicants(db, after(1, 1));
  expect((await lettersTo(owner))[0]).toContain('请重新提交申报');
  await db.application.update({ where: { id: applicationId }, data: { status: 'SUBMITTED' } });
  expect(await daysOf(applicationId, after(3, 1))).toEqual([]);
});

test('a correction is reminded of by its own term; while it waits for who signs, they are written to', async () => {
  const { application, owner, editor, officer, organisation, round } = await scene({
    status: 'SUBMITTED',
    filled: true,
  });
  await db.round.update({ where: { id: round.id }, data: { status: 'SCREENING', closesAt: after(-1) } });
  const { id: applicationId, version } = application;
  await returnApplicationForCorrection({ applicationId, version, note: '请补充' }, at(officer));
  const { correctionDueAt } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  const dueAt = correctionDueAt ?? testNow;
  const before = (days: number): Date => new Date(dueAt.getTime() - days * DAY_MS + 3_600_000);
  expect(await daysOf(applicationId, before(1))).toEqual([1]);
  const signatory = await memberActor(organisation, ['SIGNATORY']);
  await askForSignOff({ applicationId, note: '已按退回意见核对' }, at(editor));
  await remindApplicants(db, before(1));
  expect(await lettersTo(signatory, owner)).toEqual([
    expect.stringContaining('请确认申报'),
    expect.stringContaining('请确认申报'),
  ]);
  expect(await lettersTo(editor)).toEqual([]);
});
