import { describe, expect, it } from 'vitest';
import { acceptApplication } from '@/lib/applications/screening/accept-application';
import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { rejectApplication } from '@/lib/applications/screening/reject-application';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { db } from '@/lib/db/client';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { createApplication } from '@/tests/factories/applications';
import { at } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

const submitted = () => scene({ status: 'SUBMITTED' });
type Scene = Awaited<ReturnType<typeof submitted>>;
const met = ({ round }: Scene): string[] => round.terms.screening.checklist.map(({ key }) => key);
const of = ({ application }: Scene) => ({ applicationId: application.id, version: application.version });

/** The same four answers for each verdict. */
const verdicts = [
  {
    name: 'acceptApplication',
    give: (s: Scene, actor: Scene['officer'], version?: number) =>
      acceptApplication({ ...of(s), ...(version === undefined ? {} : { version }), met: met(s) }, at(actor)),
  },
  {
    name: 'returnApplicationForCorrection',
    give: (s: Scene, actor: Scene['officer'], version?: number) =>
      returnApplicationForCorrection(
        { ...of(s), ...(version === undefined ? {} : { version }), note: '请补充证书' },
        at(actor),
      ),
  },
  {
    name: 'rejectApplication',
    give: (s: Scene, actor: Scene['officer'], version?: number) =>
      rejectApplication(
        { ...of(s), ...(version === undefined ? {} : { version }), reasonCodes: 'OUT_OF_SCOPE' },
        at(actor),
      ),
  },
];

describe.each(verdicts)('$name', ({ give }) => {
  it('is the officers’ of the region and above', async () => {
    const here = await submitted();
    await expect(give(here, here.officer)).resolves.toMatchObject({ version: here.application.version + 1 });
    expect(await db.screening.count({ where: { applicationId: here.application.id } })).toBe(1);
    const above = await submitted();
    await expect(give(above, above.cityOfficer)).resolves.toBeDefined();
  });

  it('is over once the round is in review', async () => {
    const s = await submitted();
    await db.round.update({ where: { id: s.round.id }, data: { status: 'REVIEWING' } });
    await expect(give(s, s.officer)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'applications.problems.screeningOver' }],
    });
  });
});

describe('what each verdict asks for', () => {
  it('is of a filed group only what is asked of one', async () => {
    const [group, society] = [await submitted(), await submitted()];
    const filed = { type: 'FILED' } as const;
    await db.organisation.update({ where: { id: group.application.organisationId }, data: filed });
    const { checklist } = screeningOf(group.round.terms.screening, filed);
    const points = checklist.map(({ key }) => key);
    await acceptApplication({ ...of(group), met: points }, at(group.officer));
    const { checklist: entries } = await db.screening.findFirstOrThrow({
      where: { applicationId: group.application.id },
    });
    expect(entries).toEqual(points.map((key) => ({ key, met: true })));
    await expect(acceptApplication({ ...of(society), met: points }, at(society.officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [expect.objectContaining({ code: expect.stringMatching(/notConfirmed$/) as unknown })],
    });
  });

  it('accepting asks for every point of the checklist', async () => {
    const s = await submitted();
    const refused = acceptApplication({ ...of(s), met: met(s).slice(1) }, at(s.officer));
    await expect(refused).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'kernel.problems.notConfirmed' }],
    });
  });

  it('returning asks for a reason, sets the end of a day and writes to the applicant', async () => {
    const s = await submitted();
    await expect(returnApplicationForCorrection(of(s), at(s.officer))).rejects.toMatchObject({ kind: 'refused' });
    const returned = await returnApplicationForCorrection(
      { ...of(s), unmet: ['report'], words: { report: '请补充结论页' }, note: '缺少年检材料' },
      at(s.officer),
    );
    expect(returned).toMatchObject({ status: 'RETURNED', correctionDueAt: new Date('2026-03-07T15:59:59Z') });
    const letters = await db.letter.findMany({
      where: { toEmail: s.organisation.contactEmail },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(letters[0]?.body).toContain('缺少年检材料');
  });

  it('rejecting asks for a reason of the round', async () => {
    const s = await submitted();
    for (const reasonCodes of [[], ['MADE_UP']]) {
      await expect(rejectApplication({ ...of(s), reasonCodes }, at(s.officer))).rejects.toMatchObject({
        kind: 'refused',
        problems: [{ code: 'applications.problems.reasonMissing' }],
      });
    }
  });
});

describe('acceptApplications', () => {
  it('accepts all that were ticked, or none', async () => {
    const s = await submitted();
    const second = await createApplication({ round: s.round, organisation: s.organisation });
    const rejected = await createApplication({ round: s.round, organisation: s.organisation, status: 'INELIGIBLE' });
    const accept = (applicationIds: string[], actor = s.officer) =>
      acceptApplications({ roundId: s.round.id, applicationIds }, at(actor));
    const other = await submitted();
    await expect(accept([s.application.id, other.application.id])).rejects.toMatchObject({ kind: 'refused' });
    await expect(accept([s.application.id, rejected.id])).rejects.toMatchObject({ kind: 'conflict' });
    await expect(accept([])).rejects.toMatchObject({ kind: 'refused' });
    await expect(accept([s.application.id], s.observer)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(accept([s.application.id], s.foreignOfficer)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await db.application.count({ where: { roundId: s.round.id, status: 'ELIGIBLE' } })).toBe(0);
    await expect(accept([s.application.id, second.id])).resolves.toMatchObject({ count: 2 });
    expect(
      await db.screening.count({
        where: { applicationId: { in: [s.application.id, second.id] }, verdict: 'ELIGIBLE' },
      }),
    ).toBe(2);
  });
});
