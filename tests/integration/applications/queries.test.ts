import { describe, expect, it } from 'vitest';
import { applicationOfMine, applicationToCheck } from '@/lib/applications/applicant-queries';
import { sectionStatesOfMine, sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { applicationById } from '@/lib/applications/load';
import { officeApplication } from '@/lib/applications/office-queries';
import { applicationsFile, roundApplications } from '@/lib/applications/read-office-list';
import { applicationsOfMine } from '@/lib/applications/read-own-list';
import { rejectApplication } from '@/lib/applications/screening/reject-application';
import { applicationSees } from '@/lib/applications/sees';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import { waitingForApplicants, waitingForScreening } from '@/lib/applications/waiting';
import { db } from '@/lib/db/client';
import { type Actor, systemActor, visitor } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';
import { seenApplication } from '@/tests/support/seen-application';
import { some } from '@/tests/support/some';

const notFound = { kind: 'not-found' };

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
    const { application, owner, finance, stranger, officer, foreignOfficer } = await scene({ filled: true });
    const address = { applicationId: application.id };
    const section = (actor: Actor, name = 'cover') => sectionToFill({ ...address, section: name }, at(actor));
    for (const actor of [owner, finance]) {
      expect((await applicationsOfMine({}, at(actor))).page.rows.map(({ id }) => id)).toEqual([application.id]);
      expect((await applicationOfMine(address, at(actor))).problems).toEqual([]);
      expect((await section(actor)).section.key).toBe('cover');
      expect((await sectionStatesOfMine(address, at(actor))).map(({ key }) => key)).toContain('cover');
    }
    expect((await applicationOfMine(address, at(owner))).mayEdit).toBe(true);
    expect((await applicationOfMine(address, at(finance))).mayEdit).toBe(false);
    for (const actor of [stranger, officer, foreignOfficer]) {
      expect((await applicationsOfMine({}, at(actor))).page.rows).toEqual([]);
      await expect(applicationOfMine(address, at(actor))).rejects.toMatchObject(notFound);
      await expect(applicationToCheck(address, at(actor))).rejects.toMatchObject(notFound);
      await expect(sectionStatesOfMine(address, at(actor))).rejects.toMatchObject(notFound);
      await expect(section(actor)).rejects.toMatchObject(notFound);
      await expect(receiptOf(address, at(actor))).rejects.toMatchObject(notFound);
    }
    await expect(section(owner, 'nothing')).rejects.toMatchObject(notFound);
    await expect(receiptOf(address, at(owner))).rejects.toMatchObject(notFound);
  });

  it('gives a receipt for what was submitted', async () => {
    const { application, owner, officer } = await scene({ status: 'SUBMITTED' });
    expect(await receiptOf({ applicationId: application.id }, at(owner))).toMatchObject({
      number: application.number,
      contentHash: application.contentHash,
      ordinal: 1,
    });
    await expect(receiptOf({ applicationId: application.id }, at(officer))).rejects.toMatchObject(notFound);
  });

  it('knows what is missing, and tells each organisation its chances', async () => {
    const { application, owner, round, organisation, stranger } = await scene();
    const check = await applicationToCheck({ applicationId: application.id }, at(owner));
    expect(check.problems.length).toBeGreaterThan(10);
    const chances = async (actor: Actor) => (await chancesIn({ round: round.id }, at(actor))).chances;
    expect((await chances(owner)).map(({ id }) => id)).toEqual([organisation.id]);
    expect((await chances(stranger)).map(({ name }) => name)).toEqual(['别的单位']);
    await db.round.update({ where: { id: round.id }, data: { status: 'DRAFT', publishedAt: null } });
    await expect(chances(owner)).rejects.toMatchObject(notFound);
  });

  it('repeats the reasons of a refusal in words', async () => {
    const { application, owner, officer } = await scene({ status: 'SUBMITTED' });
    await rejectApplication(
      { applicationId: application.id, version: application.version, reasonCodes: ['OUT_OF_SCOPE'], note: '请见公告' },
      at(officer),
    );
    expect((await applicationOfMine({ applicationId: application.id }, at(owner))).verdict).toMatchObject({
      verdict: 'INELIGIBLE',
      lines: [
        { what: '不属于本批次资助范围', section: null },
        { what: '请见公告', section: null },
      ],
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
      const found = await roundApplications({ ...query, roundId: round.id }, at(officer));
      const titles = found.page.rows.map(({ title }) => title);
      return { titles, total: found.page.total, sum: found.requestedFen };
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
    expect(await list({ kind: organisation.type, status: 'SUBMITTED' })).toMatchObject({ total: 2, sum: 300n });
    expect(await list({ kind: 'NATURAL_PERSON' })).toEqual({ titles: [], total: 0, sum: 0n });
    // What the tally does not know is counted in the rows.
    expect(await list({ advice: 'given' })).toEqual({ titles: [], total: 0, sum: 0n });
    expect(await list({ advice: 'none' })).toMatchObject({ total: 3, sum: 600n });
  });

  it('is closed to strangers, members and other cities; drafts are open to nobody there', async () => {
    const { round, application, owner, officer, cityOfficer, observer, stranger, foreignOfficer } = await scene({
      status: 'SUBMITTED',
    });
    const list = (actor: Actor) => roundApplications({ roundId: round.id }, at(actor));
    const detail = (actor: Actor, { id } = application) => officeApplication({ applicationId: id }, at(actor));
    for (const actor of [officer, cityOfficer, observer]) {
      expect((await list(actor)).page.total).toBe(1);
      expect((await detail(actor)).content?.contentHash).toBe(application.contentHash);
    }
    for (const actor of [owner, stranger, foreignOfficer]) {
      await expect(list(actor)).rejects.toMatchObject(notFound);
      await expect(applicationsFile({ of: round.id }, at(actor))).rejects.toMatchObject(notFound);
      await expect(detail(actor)).rejects.toMatchObject(notFound);
    }
    expect((await detail(observer)).moves).toEqual([]);
    expect((await detail(officer)).moves).toContain('accept');
    const draft = await scene();
    await expect(detail(draft.officer, draft.application)).rejects.toMatchObject(notFound);
    expect(await submittedContent(db, await seenApplication(draft.application.id), { reader: 'caller' })).toBeNull();
  });

  it('hides telephone numbers and the applicant from readers who only judge', async () => {
    const { application } = await scene({ status: 'SUBMITTED' });
    const seen = await seenApplication(application.id);
    const blind = JSON.stringify(await submittedContent(db, seen, { reader: 'expert', blind: true }));
    expect(blind).not.toContain('13800001234');
    expect(blind).not.toContain('测试社会工作服务中心');
    expect(JSON.stringify(await submittedContent(db, seen, { reader: 'caller' }))).toContain('测试社会工作服务中心');
    // Whoever only pays reads what is proposed and what it costs.
    const proposal = await submittedContent(db, seen, { reader: 'expert', proposal: true });
    const kinds = some(proposal?.sections ?? []).flatMap(({ fields }) => fields.map(({ answer }) => answer.kind));
    expect(kinds).toContain('budget');
    expect(kinds).not.toContain('files');
    expect(JSON.stringify(proposal)).not.toContain('13800001234');
  });
});

describe('what waits', () => {
  it('waits for the right people', async () => {
    const { round, application, owner, officer, stranger, foreignOfficer, organisation } = await scene();
    await createApplication({ round, organisation, status: 'SUBMITTED' });
    const about = async (waiting: Promise<{ key: string }[]>) => (await waiting).map(({ key }) => key);
    expect(await about(waitingForApplicants(db, owner, testNow))).toEqual([`application:${application.id}`]);
    expect(await about(waitingForApplicants(db, stranger, testNow))).toEqual([]);
    expect(await waitingForScreening(db, officer, testNow)).toMatchObject([{ key: `screening:${round.id}`, count: 1 }]);
    expect(await about(waitingForScreening(db, foreignOfficer, testNow))).toEqual([]);
    expect(await about(waitingForScreening(db, owner, testNow))).toEqual([]);
  });
});
