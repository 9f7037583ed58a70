import { describe, expect, it } from 'vitest';
import { applicationOfMine, applicationsOfMine, readiness } from '@/lib/applications/applicant-queries';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { applicationById } from '@/lib/applications/load';
import { officeList } from '@/lib/applications/office-list';
import { officeApplication } from '@/lib/applications/office-queries';
import { roundApplications } from '@/lib/applications/read-office-list';
import { latestVerdict } from '@/lib/applications/screening/latest-verdict';
import { rejectApplication } from '@/lib/applications/screening/reject-application';
import { applicationSees } from '@/lib/applications/sees';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import { waitingForApplicants, waitingForScreening } from '@/lib/applications/waiting';
import { db } from '@/lib/db/client';
import { systemActor, visitor } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { createApplication } from '@/tests/factories/applications';
import { at, testNow } from '@/tests/factories/people';
import { scene } from './scene';

describe('applicationSees', () => {
  it('says to the database what it judges, for everybody about every application', async () => {
    const [draft, submitted] = [await scene(), await scene({ status: 'SUBMITTED' })];
    const { owner, editor, finance, officer, cityOfficer, observer, foreignOfficer, stranger } = submitted;
    for (const actor of [
      visitor,
      systemActor,
      owner,
      editor,
      finance,
      officer,
      cityOfficer,
      observer,
      foreignOfficer,
      stranger,
      draft.owner,
      draft.officer,
    ]) {
      for (const { id } of [draft.application, submitted.application]) {
        const subject = await applicationById(db, { applicationId: id });
        const found = await db.application.count({ where: { AND: [{ id }, applicationSees.where(actor)] } });
        expect(found === 1).toBe(subject !== null && applicationSees.judge(actor, subject));
      }
    }
  });
});

describe('the applicant’s side', () => {
  it('shows an organisation its own and nobody else’s', async () => {
    const { application, owner, finance, stranger, officer } = await scene({ filled: true });
    const section = (actor: typeof owner) =>
      sectionToFill(actor, { applicationId: application.id, sectionKey: 'cover' }, testNow);
    for (const actor of [owner, finance]) {
      expect((await applicationsOfMine(actor)).map(({ id }) => id)).toEqual([application.id]);
      expect((await applicationOfMine(actor, application.id, testNow))?.problems).toEqual([]);
      expect(await section(actor)).not.toBeNull();
    }
    expect((await applicationOfMine(owner, application.id, testNow))?.mayEdit).toBe(true);
    expect((await applicationOfMine(finance, application.id, testNow))?.mayEdit).toBe(false);
    for (const actor of [stranger, officer]) {
      expect(await applicationsOfMine(actor)).toEqual([]);
      expect(await applicationOfMine(actor, application.id, testNow)).toBeNull();
      expect(await section(actor)).toBeNull();
      expect(await receiptOf(actor, application.id)).toBeNull();
    }
    expect(await sectionToFill(owner, { applicationId: application.id, sectionKey: 'nothing' }, testNow)).toBeNull();
    expect(await receiptOf(owner, application.id)).toBeNull();
  });

  it('gives a receipt for what was submitted', async () => {
    const { application, owner, officer } = await scene({ status: 'SUBMITTED' });
    expect(await receiptOf(owner, application.id)).toMatchObject({
      number: application.number,
      contentHash: application.contentHash,
      ordinal: 1,
    });
    expect(await receiptOf(officer, application.id)).toBeNull();
  });

  it('knows what is missing, and tells each organisation its chances', async () => {
    const { application, owner, round, organisation, stranger } = await scene();
    const own = await applicationOfMine(owner, application.id, testNow);
    if (own === null) throw new Error('not found');
    expect((await readiness(own, testNow)).problems.length).toBeGreaterThan(10);
    expect((await chancesIn(owner, round.id, testNow))?.chances.map(({ id }) => id)).toEqual([organisation.id]);
    expect((await chancesIn(stranger, round.id, testNow))?.chances.map(({ name }) => name)).toEqual(['别的单位']);
    await db.round.update({ where: { id: round.id }, data: { status: 'DRAFT' } });
    expect(await chancesIn(owner, round.id, testNow)).toBeNull();
  });

  it('repeats the reasons of a refusal in words', async () => {
    const { application, officer } = await scene({ status: 'SUBMITTED' });
    await rejectApplication(
      { applicationId: application.id, version: application.version, reasonCodes: ['OUT_OF_SCOPE'], note: '请见公告' },
      at(officer),
    );
    const subject = await applicationById(db, { applicationId: application.id });
    expect(subject && (await latestVerdict(subject))).toEqual({
      verdict: 'INELIGIBLE',
      items: ['不属于本批次资助范围'],
      note: '请见公告',
    });
  });
});

describe('the office’s side', () => {
  it('lists what was submitted, with counts and sums that agree with the filter', async () => {
    const { round, organisation, officer } = await scene();
    for (const [title, requestedFen] of [
      ['助老甲', 100n],
      ['助老乙', 300n],
      ['100%_助残', 200n],
    ] as const) {
      await createApplication({
        round,
        organisation,
        title,
        requestedFen,
        status: title === '助老乙' ? 'ELIGIBLE' : 'SUBMITTED',
      });
    }
    const list = async (query: Record<string, string>) => {
      const asked = readAsked(officeList, query);
      const found = await roundApplications(officer, round, { asked, now: testNow });
      const titles = found?.page.rows.map(({ title }) => title);
      return { titles, total: found?.page.total, sum: found?.requestedFen };
    };
    expect(await list({ sort: 'amount', order: 'desc' })).toEqual({
      titles: ['助老乙', '100%_助残', '助老甲'],
      total: 3,
      sum: 600n,
    });
    expect(await list({ q: '助老' })).toMatchObject({ total: 2, sum: 400n });
    expect(await list({ q: '%_' })).toMatchObject({ titles: ['100%_助残'], total: 1 });
    expect(await list({ status: 'SUBMITTED', sort: 'amount' })).toEqual({
      titles: ['助老甲', '100%_助残'],
      total: 2,
      sum: 300n,
    });
    expect(await list({ category: 'NONE' })).toEqual({ titles: [], total: 0, sum: 0n });
  });

  it('is closed to strangers, members and other cities; drafts are open to nobody there', async () => {
    const { round, application, owner, officer, cityOfficer, observer, stranger, foreignOfficer } = await scene({
      status: 'SUBMITTED',
    });
    const all = { asked: readAsked(officeList, {}), now: testNow };
    for (const actor of [officer, cityOfficer, observer]) {
      expect((await roundApplications(actor, round, all))?.page.total).toBe(1);
      expect((await officeApplication(actor, application.id))?.content?.contentHash).toBe(application.contentHash);
    }
    for (const actor of [owner, stranger, foreignOfficer]) {
      expect(await roundApplications(actor, round, all)).toBeNull();
      expect(await officeApplication(actor, application.id)).toBeNull();
    }
    expect((await officeApplication(observer, application.id))?.moves).toEqual([]);
    expect((await officeApplication(officer, application.id))?.moves).toContain('accept');
    const draft = await scene();
    expect(await officeApplication(draft.officer, draft.application.id)).toBeNull();
    expect(await submittedContent(draft.application.id)).toBeNull();
  });

  it('hides telephone numbers and the applicant from readers who only judge', async () => {
    const { application } = await scene({ status: 'SUBMITTED' });
    const blind = JSON.stringify(await submittedContent(application.id, { masked: true, withoutProfile: true }));
    expect(blind).not.toContain('13800001234');
    expect(blind).not.toContain('测试社会工作服务中心');
    expect(JSON.stringify(await submittedContent(application.id))).toContain('测试社会工作服务中心');
  });
});

describe('what waits', () => {
  it('waits for the right people', async () => {
    const { round, application, owner, officer, stranger, foreignOfficer, organisation } = await scene();
    await createApplication({ round, organisation, status: 'SUBMITTED' });
    const about = async (waiting: Promise<{ key: string }[]>) => (await waiting).map(({ key }) => key);
    expect(await about(waitingForApplicants(owner, testNow))).toEqual([`application:${application.id}`]);
    expect(await about(waitingForApplicants(stranger, testNow))).toEqual([]);
    expect(await waitingForScreening(officer)).toMatchObject([{ key: `screening:${round.id}`, count: 1 }]);
    expect(await about(waitingForScreening(foreignOfficer))).toEqual([]);
    expect(await about(waitingForScreening(owner))).toEqual([]);
  });
});
