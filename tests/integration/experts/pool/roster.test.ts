import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { ownAbsences } from '@/lib/experts/pool/absences';
import { adjustRoster } from '@/lib/experts/pool/adjust-roster';
import { exitExpert } from '@/lib/experts/pool/exit-expert';
import { renewExpert } from '@/lib/experts/pool/renew-expert';
import { rosterToAdjust } from '@/lib/experts/pool/roster-to-adjust';
import { stateAbsence } from '@/lib/experts/pool/state-absence';
import { expertDetail } from '@/lib/experts/queries';
import { updateExpert } from '@/lib/experts/update-expert';
import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { assignmentInputs } from '@/lib/reviews/assigning/assignment-inputs';
import { poolOf } from '@/lib/reviews/drawing/pool';
import { stageById } from '@/lib/reviews/load';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { setPanel } from '@/lib/reviews/set-panel';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { alsoExpertIn, createExpert, createReviewWorld } from '@/tests/factories/reviews';
import { some } from '@/tests/support/some';

const world = await createReviewWorld({ applications: 1, experts: 3, reviewsPerEntry: 1 });
const { officer, city, stageId } = world;
const today = shanghaiDay(testNow);
const [kept, lapsed, gone] = some(world.experts);
if (kept === undefined || lapsed === undefined || gone === undefined) throw new Error('three experts');
const setTerm = (id: string, termTo: string) => db.expert.update({ where: { id }, data: { termTo } });
const versionOf = async (id: string) => (await db.expert.findUniqueOrThrow({ where: { id } })).version;
await setTerm(kept.expertId, addDays(today, 30));
await setTerm(lapsed.expertId, addDays(today, -1));
await setTerm(gone.expertId, addDays(today, 30));

describe('who is asked to judge', () => {
  test('nobody whose term is over or who left: not drawn, with why; not assigned; not put on a panel', async () => {
    await exitExpert(
      { expertId: gone.expertId, version: await versionOf(gone.expertId), cause: 'OWN_WISH', reason: '来函。' },
      at(officer),
    );
    const stage = await stageById(db, { stageId });
    if (stage === null) throw new Error('a stage');
    const pool = await poolOf(db, stage, testNow);
    const reasonOf = (id: string) => pool.find((one) => one.id === id)?.notServing;
    expect([kept, lapsed, gone].map(({ expertId }) => reasonOf(expertId))).toEqual([null, 'TERM_OVER', 'EXITED']);
    const { problem } = await assignmentInputs(db, stage, testNow);
    expect(problem.experts.map(({ id }) => id)).toEqual([kept.expertId]);
    const another = await createExpert(city, { name: '届满专家' });
    await setTerm(another.expertId, addDays(today, -1));
    const members = [{ expertId: another.expertId, capacity: 1 }];
    await expect(setPanel({ stageId, version: stage.version, members }, at(officer))).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.notOnRoster' }],
    });
  });

  test('whoever left opens nothing of this city any more, and comes back with a new term', async () => {
    expect((await actorOfPerson(gone.personId))?.expertIds).toEqual([]);
    expect((await actorOfPerson(gone.personId))?.grants).toEqual([]);
    await renewExpert(
      { expertId: gone.expertId, version: await versionOf(gone.expertId), termTo: addDays(today, 400) },
      at(officer),
    );
    expect((await actorOfPerson(gone.personId))?.expertIds).toEqual([gone.expertId]);
    const { entries } = await expertDetail({ expertId: gone.expertId }, at(officer));
    expect(entries.map(({ act, cause }) => [act, cause])).toEqual([
      ['READMITTED', null],
      ['LEFT', 'OWN_WISH'],
    ]);
  });
});

describe('the yearly adjustment', () => {
  test('keeps, renews and lets go in one act, with why; what was decided never changes', async () => {
    const { cityId, experts } = await rosterToAdjust({}, at(officer));
    const line = (expertId: string) => ({ expertId, version: experts.find(({ id }) => id === expertId)?.version ?? 0 });
    await adjustRoster(
      {
        cityId,
        year: 2026,
        note: '年度考核。',
        termTo: addDays(today, 700),
        lines: [
          { ...line(kept.expertId), verdict: 'KEEP' },
          { ...line(lapsed.expertId), verdict: 'RENEW', reason: '考核优秀。' },
          { ...line(gone.expertId), verdict: 'LET_GO', cause: 'UNFIT', reason: '考核不合格。' },
        ],
      },
      at(officer),
    );
    const { before, experts: left } = await rosterToAdjust({}, at(officer));
    expect(before[0]?.entries.map(({ act, reason }) => [act, reason])).toEqual([
      ['KEPT', ''],
      ['RENEWED', '考核优秀。'],
      ['LEFT', '考核不合格。'],
    ]);
    expect(left.find(({ id }) => id === lapsed.expertId)?.notServing).toBeNull();
    expect(left.map(({ id }) => id)).not.toContain(gone.expertId);
    await expect(db.rosterEntry.updateMany({ data: { reason: '' } })).rejects.toThrow();
    await expect(db.rosterAdjustment.deleteMany({})).rejects.toThrow();
  });

  test('is read in a handful of statements, however many are on the roster', async () => {
    expect((await countStatements(() => rosterToAdjust({}, at(officer)))).statements).toBe(4);
  });

  test('is nobody’s of another city, a street or the roster itself', async () => {
    const elsewhere = await createCity('乙市');
    const foreign = await actorWith('OFFICER', elsewhere.city, '乙市干部');
    const { cityId } = await rosterToAdjust({}, at(officer));
    const theirs = await rosterToAdjust({ city: cityId }, at(foreign));
    expect([theirs.cityId, theirs.experts, theirs.before]).toEqual([elsewhere.city.id, [], []]);
    const streetOfficer = await actorWith('OFFICER', elsewhere.street, '街道干部');
    for (const stranger of [streetOfficer, kept])
      await expect(rosterToAdjust({}, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(expertDetail({ expertId: kept.expertId }, at(foreign))).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('narrows the list by how the term stands', async () => {
    const found = async (term: string) =>
      (await officeExperts({ term }, at(officer))).page.rows.map(({ id }) => id).includes(kept.expertId);
    expect([await found('ENDING'), await found('OVER'), await found('RUNNING')]).toEqual([true, false, true]);
  });
});

describe('what an expert says', () => {
  test('days away are seen by every city they serve, and by no other', async () => {
    const other = await createCity('丙市');
    const twice = await alsoExpertIn(other.city, kept);
    await stateAbsence({ from: today, to: addDays(today, 2) }, at(twice));
    expect(await ownAbsences({}, at(twice))).toMatchObject([{ from: today }]);
    expect(await ownAbsences({}, at(officer))).toBeNull();
    const there = await actorWith('OFFICER', other.city, '丙市干部');
    for (const [keeper, expertId] of [
      [officer, kept.expertId],
      [there, twice.expertId],
    ] as const)
      expect((await expertDetail({ expertId }, at(keeper))).absences).toHaveLength(1);
  });

  test('where they worked before stays in their history', async () => {
    const version = await versionOf(kept.expertId);
    await updateExpert({ expertId: kept.expertId, version, employer: '新单位' }, at(officer));
    const { person } = await expertDetail({ expertId: kept.expertId }, at(officer));
    expect(person.interests).toMatchObject([{ body: '某高校', kind: 'EMPLOYED', to: today }]);
  });
});
