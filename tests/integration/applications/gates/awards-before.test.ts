import { expect, test } from 'vitest';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { db } from '@/lib/db/client';
import { recordStanding } from '@/lib/organisations/record-standing';
import { createApplication } from '@/tests/factories/applications';
import { at, createCity } from '@/tests/factories/people';
import { changeTerms, createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

const terms = {
  eligibility: [
    { kind: 'notAwardedBefore', editions: 2 },
    { kind: 'lastEvaluationPassed' },
    { kind: 'notFundedElsewhere', sameYear: true, lastYear: true },
  ],
} as const;

/** The body's editions of 2022, 2024 and 2025, and the one now, with the rules of the house's own history. */
async function editions() {
  const { organisation, owner, officer, district, round } = await scene();
  await changeTerms(round, { eligibility: [...terms.eligibility] });
  let sequence = 10;
  const of = async (year: number, region = district) => {
    const { id } = await createRound({ region, status: 'AWARDED' });
    return db.round.update({ where: { id }, data: { year, sequence: (sequence += 1) } });
  };
  const [longAgo, before, last] = [await of(2022), await of(2024), await of(2025)];
  const awardedIn = (edition: { id: string }) => createApplication({ round: edition, organisation, status: 'AWARDED' });
  const judged = async (kind: string) => {
    const { chances } = await chancesIn({ round: round.id }, at(owner));
    return chances[0]?.results.find((result) => result.kind === kind);
  };
  return { organisation, officer, district, round, longAgo, before, last, of, awardedIn, judged };
}

test('an award bars for so many editions of the same body, its tracks among them', async () => {
  const { longAgo, last, awardedIn, judged } = await editions();
  expect(await judged('notAwardedBefore')).toMatchObject({ met: true, because: 'never' });
  await awardedIn(longAgo);
  expect(await judged('notAwardedBefore')).toMatchObject({ met: true, because: 'longAgo', values: { ago: 3 } });
  const track = await awardedIn(last);
  expect(await judged('notAwardedBefore')).toMatchObject({ met: false, values: { ago: 1 } });
  expect(await judged('notFundedElsewhere')).toMatchObject({ met: false, because: 'awardedLastYear' });
  await db.application.update({ where: { id: track.id }, data: { status: 'REVOKED' } });
  expect(await judged('notAwardedBefore')).toMatchObject({ met: true, because: 'longAgo' });
});

test('an award of a track counts for its edition, one of another body for none', async () => {
  const { before, of, district, awardedIn, judged } = await editions();
  const track = await of(2024);
  await db.round.update({ where: { id: track.id }, data: { mainRoundId: before.id, trackName: '备案团队赛道' } });
  const elsewhere = await of(2025, (await createCity('邻市')).district);
  await db.round.update({ where: { id: elsewhere.id }, data: { cityId: district.cityId ?? district.id } });
  await awardedIn(elsewhere);
  expect(await judged('notAwardedBefore')).toMatchObject({ met: true, because: 'never' });
  await awardedIn(track);
  expect(await judged('notAwardedBefore')).toMatchObject({ met: false, values: { editions: 2, ago: 2, wait: 1 } });
});

test('an evaluation that an officer records bars until a later one passed', async () => {
  const { organisation, officer, judged } = await editions();
  const record = (from: string, conclusion: 'PASSED' | 'FAILED') =>
    recordStanding(
      { organisationId: organisation.id, kind: 'PROJECT_EVALUATION', from, conclusion, reason: '2024 年邻里食堂' },
      at(officer),
    );
  await record('2025-06-01', 'FAILED');
  expect(await judged('lastEvaluationPassed')).toMatchObject({ met: false, values: { reason: '2024 年邻里食堂' } });
  await record('2025-12-01', 'PASSED');
  expect(await judged('lastEvaluationPassed')).toMatchObject({ met: true });
});
