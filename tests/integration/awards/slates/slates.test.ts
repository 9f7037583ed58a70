import { expect, it } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { adoptSlate } from '@/lib/awards/slates/adopt-slate';
import { keepSlate } from '@/lib/awards/slates/keep-slate';
import { proposeSlate } from '@/lib/awards/slates/propose-slate';
import { refuseSlate } from '@/lib/awards/slates/refuse-slate';
import { signSlate } from '@/lib/awards/slates/sign-slate';
import { slateDetail } from '@/lib/awards/slates/slate-detail';
import { slatesOfRound } from '@/lib/awards/slates/slates-of-round';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { visitor } from '@/lib/kernel/actor';
import { confirmWordsOf } from '@/tests/factories/awards';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { departing, following, letterReason, now, proposed, type Scene, scene, wishes } from './scene';

const outcomesOf = async (applications: readonly { id: string }[]) => {
  const rows = await db.decision.findMany({ where: { applicationId: { in: applications.map(({ id }) => id) } } });
  return applications.map(({ id }) => rows.find(({ applicationId }) => applicationId === id)?.outcome ?? null);
};

const placesOf = (slateId: string) =>
  db.slatePlace.findMany({ where: { slateId }, orderBy: { place: 'asc' }, select: { outcome: true, why: true } });

it('follows the ranking where nothing else is asked, and says what keeps the others out', async () => {
  const here = await following();
  expect(await placesOf(here.input.slateId)).toEqual([
    { outcome: 'AWARD', why: null },
    { outcome: 'AWARD', why: null },
    { outcome: 'DECLINE', why: { rule: 'budget', needsFen: '4500000', leftFen: '0' } },
  ]);
  await adoptSlate(here.input, at(here.officer, now));
  expect(await outcomesOf(here.applications)).toEqual(['AWARD', 'AWARD', 'DECLINE']);
});

it('passes over a better one for a floor, and becomes the decisions only when another officer signs', async () => {
  const here = await departing();
  expect((await placesOf(here.input.slateId))[1]).toMatchObject({
    outcome: 'DECLINE',
    why: { rule: 'floor', by: 'category', key: here.rare, count: 1 },
  });
  const waiting = await proposed();
  expect(await outcomesOf(waiting.applications)).toEqual([null, null, null]);
  await signSlate(waiting.input, at(waiting.other, now));
  expect(await outcomesOf(waiting.applications)).toEqual(['AWARD', 'DECLINE', 'AWARD']);
  expect(await db.rankDeparture.findMany({ where: { roundId: waiting.round.id } })).toMatchObject([
    { status: 'SIGNED', applicationId: waiting.applications[1]?.id, settledById: waiting.other.personId },
  ]);
});

it('leaves the decisions alone when the second officer refuses', async () => {
  const { input, other, applications, round } = await proposed();
  await refuseSlate({ ...input, note: '理由不充分。' }, at(other, now));
  expect(await outcomesOf(applications)).toEqual([null, null, null]);
  expect(await db.rankDeparture.findMany({ where: { roundId: round.id } })).toMatchObject([
    { status: 'RETURNED', note: '理由不充分。' },
  ]);
});

it('takes the place of the slate that was adopted before, and of decisions made since', async () => {
  const here = await following();
  const context = at(here.officer, now);
  await adoptSlate(here.input, context);
  const third = here.applications[2]?.id ?? '';
  await decide({ applicationId: third, outcome: 'RESERVE', version: 1 }, context);
  const next = await keepSlate({ ...wishes(here), places: '1', reserveCount: '1' }, context);
  await adoptSlate({ slateId: next.id, version: next.version, letterReason }, context);
  expect(await outcomesOf(here.applications)).toEqual(['AWARD', 'RESERVE', 'DECLINE']);
  const slates = await db.awardSlate.findMany({ where: { roundId: here.round.id }, orderBy: { number: 'asc' } });
  expect(slates.map(({ status }) => status)).toEqual(['REPLACED', 'ADOPTED']);
});

it('cuts awards where that is allowed, and fills up by rank', async () => {
  const here = await scene();
  const { id } = await keepSlate({ ...wishes(here), partial: '60' }, at(here.officer, now));
  const amounts = await db.slatePlace.findMany({ where: { slateId: id }, orderBy: { place: 'asc' } });
  expect(amounts.map(({ amountFen }) => amountFen)).toEqual([3_600_000n, 2_700_000n, 2_700_000n]);
});

it('keeps one organisation to its cap, and names it', async () => {
  const here = await scene();
  const { id } = await keepSlate({ ...wishes(here), organisationCount: '1' }, at(here.officer, now));
  expect((await placesOf(id)).map(({ why }) => why)).toEqual([
    null,
    { rule: 'organisationCount', key: here.organisation.id, count: 1 },
    { rule: 'organisationCount', key: here.organisation.id, count: 1 },
  ]);
});

it('never rewrites what was worked out', async () => {
  const refused = (write: Promise<unknown>) => expect(write).rejects.toThrow();
  const { input } = await following();
  const where = { id: input.slateId };
  await refused(db.awardSlate.update({ where, data: { sumPoints: 1 } }));
  await refused(db.awardSlate.delete({ where }));
  await refused(db.slatePlace.updateMany({ where: { slateId: input.slateId }, data: { amountFen: 1n } }));
  await refused(db.slatePlace.deleteMany({ where: { slateId: input.slateId } }));
  for (const table of ['AwardSlate', 'SlatePlace', 'RankDeparture'])
    await refused(db.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`));
});

it.each([
  ['/office/rounds/[roundId]/slates', 7, ({ round }: Scene) => ({ roundId: round.id }), slatesOfRound],
  ['/office/rounds/[roundId]/slates, one beside the decisions', 13, compared, slatesOfRound],
] as const)('%s asks the database %i times', async (_page, expected, addressOf, ask) => {
  const here = await following();
  const address = addressOf({ ...here, slateId: here.input.slateId });
  const { statements } = await countStatements(() => ask(address, at(here.officer, now)));
  expect(statements).toBe(expected);
});

function compared({ round, slateId }: Scene & { slateId: string }) {
  return { roundId: round.id, slate: slateId };
}

it('shows a slate to whoever runs or watches the round, to nobody else', async () => {
  const { input, district, round, officer } = await following();
  const address = { roundId: round.id, slateId: input.slateId };
  await expect(slateDetail(address, at(officer, now))).resolves.toMatchObject({
    isCurrent: true,
    moves: ['adopt', 'propose', 'discard'],
  });
  await expect(slateDetail(address, at(await actorWith('OBSERVER', district), now))).resolves.toMatchObject({
    moves: [],
  });
  const elsewhere = await actorWith('OFFICER', (await createCity()).city);
  for (const stranger of [elsewhere, await plainActor(), visitor]) {
    await expect(slateDetail(address, at(stranger, now))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(slatesOfRound({ roundId: round.id }, at(stranger, now))).rejects.toMatchObject({ kind: 'not-found' });
  }
});

it('keeps what was signed while another slate is put forward, and when that is refused', async () => {
  const here = await proposed();
  const { round, officer, other, rare, applications } = here;
  await signSlate(here.input, at(other, now));
  const floors = [{ of: `category:${rare}`, least: '1' }];
  const next = await keepSlate(wishes(here, floors), at(officer, now));
  const departures = [{ applicationId: applications[1]?.id ?? '', reason: '再次说明。' }];
  const { id: slateId, version } = await proposeSlate(
    { slateId: next.id, version: next.version, letterReason, departures },
    at(officer, now),
  );
  await refuseSlate({ slateId, version, note: '不必更换。' }, at(other, now));
  const statuses = await db.rankDeparture.findMany({ where: { roundId: round.id }, orderBy: { statedAt: 'asc' } });
  expect(statuses.map(({ status }) => status).toSorted()).toEqual(['RETURNED', 'SIGNED']);
  await confirmWordsOf(round.id);
  await expect(releaseDecisions({ roundId: round.id }, at(officer, now))).resolves.toMatchObject({
    status: 'PUBLICISING',
  });
});
