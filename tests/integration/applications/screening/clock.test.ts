import { describe, expect, it } from 'vitest';
import { roundApplications } from '@/lib/applications/read-office-list';
import { acceptApplication } from '@/lib/applications/screening/accept-application';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { screeningQueue } from '@/lib/applications/screening/screening-queue';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { waitingForScreening } from '@/lib/applications/waiting';
import { whoIsLate } from '@/lib/cockpit/nudging/who-is-late';
import { db } from '@/lib/db/client';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import { createApplication } from '@/tests/factories/applications';
import { at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

/** 2 March 2026 is a Monday. */
const on = (day: number, hour = 10): Date =>
  new Date(`2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`);
/** The first instant after the last day of a term. */
const after = (day: number): Date => on(day + 1, 0);

/** A filled draft in a round that screens within ten working days. */
async function filled() {
  const s = await scene({ filled: true });
  const { id: applicationId } = s.application;
  const row = () => db.application.findUniqueOrThrow({ where: { id: applicationId } });
  return {
    ...s,
    row,
    submit: (day: number) => submitApplication({ applicationId, unchanged: 'on' }, at(s.owner, on(day))),
    giveBack: async (day: number) =>
      returnApplicationForCorrection(
        { applicationId, version: (await row()).version, note: '请补充' },
        at(s.officer, on(day)),
      ),
  };
}

describe('the clock of a screening', () => {
  it('runs from the arrival, stands still while the applicant mends, and goes on with what was left', async () => {
    const s = await filled();
    await s.submit(2);
    expect(await s.row()).toMatchObject({ screenSince: on(2), screenBy: after(16), screenDaysLeft: null });
    await s.giveBack(5);
    expect(await s.row()).toMatchObject({ screenSince: null, screenBy: null, screenDaysLeft: 7 });
    await s.submit(9);
    expect(await s.row()).toMatchObject({ screenSince: on(9), screenBy: after(18), screenDaysLeft: null });
    const { version, roundId: _ } = await s.row();
    const met = s.round.terms.screening.checklist.map(({ key }) => key);
    await acceptApplication({ applicationId: s.application.id, version, met }, at(s.officer, on(10)));
    expect(await s.row()).toMatchObject({ status: 'ELIGIBLE', screenSince: null, screenBy: null });
  });

  it('begins anew with what was taken back and handed in again', async () => {
    const s = await filled();
    await s.submit(2);
    const { id: applicationId, version } = await s.row();
    await takeBackApplication({ applicationId, version }, at(s.owner, on(3)));
    expect(await s.row()).toMatchObject({ screenSince: null, screenBy: null });
    await s.submit(4);
    expect(await s.row()).toMatchObject({ screenSince: on(4), screenBy: after(18) });
  });

  it('has no end where the round sets no term', async () => {
    const s = await filled();
    await changeTerms(s.round, { screening: { ...s.round.terms.screening, workingDays: null } });
    await s.submit(2);
    expect(await s.row()).toMatchObject({ screenSince: on(2), screenBy: null });
    const { dues } = await roundApplications({ roundId: s.round.id }, at(s.officer, on(3)));
    expect(dues).toBe(null);
  });
});

/** One whose term is over on the 10th, one whose term ends that day, one later, and one that is mended. */
async function several() {
  const s = await scene({ status: 'SUBMITTED' });
  const more = async (title: string, facts: object) => {
    const { id } = await createApplication({ round: s.round, organisation: s.organisation, title });
    return db.application.update({ where: { id }, data: facts });
  };
  await db.application.update({
    where: { id: s.application.id },
    data: { title: '尚早', screenSince: on(5), screenBy: after(20) },
  });
  const today = await more('今日', { screenSince: on(3), screenBy: after(10) });
  const late = await more('逾期', { screenSince: on(2), screenBy: after(9) });
  await more('补正', { status: 'RETURNED', screenDaysLeft: 3 });
  return { ...s, today, late };
}

describe('what presses', () => {
  it('comes first in the list when asked by its term; each number is how many stand under it', async () => {
    const s = await several();
    const read = (asked: object) => roundApplications({ roundId: s.round.id, ...asked }, at(s.officer, on(10)));
    const { dues, page } = await read({ sort: 'due' });
    expect(dues).toEqual({ overdue: 1, today: 1, later: 1 });
    expect(page.rows.map(({ title }) => title)).toEqual(['逾期', '今日', '尚早', '补正']);
    for (const due of ['overdue', 'today', 'later'] as const) {
      const { page: narrowed, dues: counted } = await read({ due });
      expect(narrowed.total).toBe(dues?.[due]);
      expect(counted).toEqual(dues);
    }
    expect((await read({ due: 'overdue' })).page.rows.map(({ title }) => title)).toEqual(['逾期']);
    expect((await read({ q: '今日' })).dues).toEqual({ overdue: 0, today: 1, later: 0 });
    expect((await read({ status: 'RETURNED' })).dues).toEqual({ overdue: 0, today: 0, later: 0 });
  });

  it('comes first in the queue, with since when it waits', async () => {
    const s = await several();
    const { rows } = await screeningQueue({ applicationId: s.today.id }, at(s.officer, on(10)));
    expect(rows.map(({ title, since, dueAt }) => [title, since, dueAt])).toEqual([
      ['逾期', on(2), lastInstantBefore(after(9))],
      ['今日', on(3), lastInstantBefore(after(10))],
      ['尚早', on(5), lastInstantBefore(after(20))],
    ]);
  });

  it('is told on the desk of its office and of the one above, and who is late in the cockpit', async () => {
    const s = await several();
    for (const officer of [s.officer, s.cityOfficer])
      expect(await waitingForScreening(db, officer, on(10))).toMatchObject([
        { values: { count: 3, overdue: 1 }, dueAt: lastInstantBefore(after(9)) },
      ]);
    for (const actor of [s.foreignOfficer, s.stranger, s.owner])
      expect(await waitingForScreening(db, actor, on(10))).toEqual([]);
    const late = await whoIsLate(db, s.round, on(10));
    expect(late.filter(({ group }) => group === 'OFFICE')).toMatchObject([
      { due: { kind: 'screening', at: lastInstantBefore(after(9)), count: 3 } },
    ]);
  });
});
