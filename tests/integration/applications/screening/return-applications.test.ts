import { describe, expect, it } from 'vitest';
import { applicationsToReturn } from '@/lib/applications/screening/applications-to-return';
import { returnApplications } from '@/lib/applications/screening/return-applications';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { some } from '@/tests/support/some';

const words = { report: '请补充年报结论页', filing: '请重新备案' };

/** A round whose checklist has a point of filed groups; a society's application and a group's wait in it. */
async function twoKinds() {
  const s = await scene({ status: 'SUBMITTED' });
  const { screening } = s.round.terms;
  const filing = { key: 'filing', label: '备案在有效期内', of: 'FILED' as const, phrases: [] };
  await changeTerms(s.round, { screening: { ...screening, checklist: [...screening.checklist, filing] } });
  const group = await createOrganisation(s.district, { name: '楼道议事组' });
  await db.organisation.update({ where: { id: group.id }, data: { type: 'FILED' } });
  const other = await createApplication({ round: s.round, organisation: group, title: '楼道议事' });
  const done = await createApplication({ round: s.round, organisation: s.organisation, status: 'ELIGIBLE' });
  const both = [s.application.id, other.id];
  const send = (
    said: { unmet?: string[]; words?: Record<string, string>; note?: string; applicationIds?: string[] },
    actor = s.officer,
  ) => returnApplications({ roundId: s.round.id, applicationIds: both, ...said }, at(actor));
  return { ...s, group, other, done, both, send };
}

describe('returnApplications', () => {
  it('gives each back for the points asked of its kind, with a letter and a day of its own', async () => {
    const s = await twoKinds();
    await expect(s.send({ unmet: ['report', 'filing'], words, note: '请一次补正' })).resolves.toMatchObject({
      count: 2,
    });
    const rows = await db.application.findMany({ where: { id: { in: s.both } }, include: { screenings: true } });
    for (const { status, correctionDueAt, screenings } of some(rows)) {
      expect([status, correctionDueAt]).toEqual(['RETURNED', new Date('2026-03-07T15:59:59Z')]);
      expect(screenings).toHaveLength(1);
    }
    const letterTo = async (id: string) =>
      (await db.letter.findFirstOrThrow({ where: { body: { contains: id } } })).body;
    const [society, group] = [await letterTo(s.application.id), await letterTo(s.other.id)];
    expect(society).toContain('“上年度年检（年报）材料齐全”\n请补充年报结论页');
    expect(society).not.toContain('备案在有效期内');
    expect(group).toContain('备案在有效期内');
    expect(group).not.toContain('上年度年检（年报）材料齐全');
    expect(group).toContain('请一次补正');
  });

  it('gives none back where one would hear of nothing to mend, and says which', async () => {
    const s = await twoKinds();
    await expect(s.send({ unmet: ['filing'], words })).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'applications.problems.returnedWithoutReason', field: 'note' }],
    });
    expect(await db.screening.count({ where: { applicationId: { in: s.both } } })).toBe(0);
  });

  it('gives none back where one is not waiting any more; pressed again it writes no second letter', async () => {
    const s = await twoKinds();
    const all = { unmet: ['report'], words, note: '请补充', applicationIds: [...s.both, s.done.id] };
    await expect(s.send(all)).rejects.toMatchObject({ kind: 'conflict' });
    await s.send({ note: '请补充' });
    const letters = await db.letter.count();
    await expect(s.send({ note: '请补充' })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await db.letter.count()).toBe(letters);
  });

  it('is the round’s office’s', async () => {
    const s = await twoKinds();
    await expect(s.send({ note: '请补充' }, s.observer)).rejects.toMatchObject({ kind: 'forbidden' });
    for (const actor of [s.foreignOfficer, s.stranger, s.owner])
      await expect(s.send({ note: '请补充' }, actor)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(s.send({ note: '请补充' }, s.cityOfficer)).resolves.toMatchObject({ count: 2 });
  });
});

describe('applicationsToReturn', () => {
  it('shows what each would be told, and how those stand that cannot be given back, in two statements', async () => {
    const s = await twoKinds();
    const ask = () =>
      applicationsToReturn({ roundId: s.round.id, applicationIds: [...s.both, s.done.id] }, at(s.officer));
    const { result, statements } = await countStatements(ask);
    expect(statements).toBe(2);
    expect(result.checklist.map(({ key }) => key)).toEqual(expect.arrayContaining(['report', 'filing']));
    const leftOut = new Map(result.chosen.map(({ id, isReturnable, notAsked }) => [id, { isReturnable, notAsked }]));
    expect(leftOut.get(s.application.id)).toMatchObject({ isReturnable: true });
    expect(leftOut.get(s.application.id)?.notAsked.join()).toContain('备案在有效期内');
    expect(leftOut.get(s.other.id)?.notAsked.join()).toContain('上年度年检（年报）材料齐全');
    expect(leftOut.get(s.done.id)).toMatchObject({ isReturnable: false });
    expect(result.dueAt > testNow).toBe(true);
  });

  it('finds nothing of another round, and is not found by those who may not give back', async () => {
    const [s, far] = [await twoKinds(), await scene({ status: 'SUBMITTED' })];
    const { chosen } = await applicationsToReturn(
      { roundId: s.round.id, applicationIds: [far.application.id] },
      at(s.officer),
    );
    expect(chosen).toEqual([]);
    for (const actor of [s.observer, s.owner, s.stranger, s.foreignOfficer])
      await expect(
        applicationsToReturn({ roundId: s.round.id, applicationIds: s.both }, at(actor)),
      ).rejects.toMatchObject({ kind: 'not-found' });
  });
});
