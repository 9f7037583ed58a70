import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { copyableRounds, copyProposal } from '@/lib/rounds/creating/copyable-rounds';
import { type RoundSubject, roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { openRounds, publishedRounds } from '@/lib/rounds/published/published-rounds';
import { roundHeader, roundInSettings, roundsUnderWay } from '@/lib/rounds/queries';
import { officeRounds, roundsFile } from '@/lib/rounds/read-round-list';
import { roundList } from '@/lib/rounds/round-list';
import { roundSees } from '@/lib/rounds/sees';
import { waitingForRounds } from '@/lib/rounds/waiting';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { rowsOf } from '@/tests/support/list-file';
import { some } from '@/tests/support/some';

let actors: Record<
  'officer' | 'cityOfficer' | 'streetOfficer' | 'observer' | 'expert' | 'stranger' | 'nobody' | 'visitor',
  Actor
>;
let rounds: Record<'draft' | 'open' | 'closed' | 'reviewing', RoundSubject>;

beforeAll(async () => {
  const [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  actors = {
    officer: await actorWith('OFFICER', here.district),
    cityOfficer: await actorWith('OFFICER', here.city),
    streetOfficer: await actorWith('OFFICER', here.street),
    observer: await actorWith('OBSERVER', here.district),
    expert: await actorWith('EXPERT', here.city),
    stranger: await actorWith('OFFICER', elsewhere.city),
    nobody: await plainActor(),
    visitor,
  };
  const region = here.district;
  rounds = {
    draft: await createRound({ region, status: 'DRAFT', title: '草稿批次' }),
    open: await createRound({ region, title: '开放批次' }),
    closed: await createRound({ region, title: '截止批次', closesAt: new Date(testNow.getTime() - 60_000) }),
    reviewing: await createRound({ region, title: '评审批次', status: 'REVIEWING' }),
  };
});

const list = (actor: Actor, query: Record<string, string> = {}) =>
  officeRounds(query, at(actor)).then(({ page }) => page);

test('what the policy says, the database says', async () => {
  for (const actor of some(Object.values(actors))) {
    const seen = new Set(
      (await db.round.findMany({ where: roundSees.where(actor), select: { id: true } })).map(({ id }) => id),
    );
    for (const { id } of some(Object.values(rounds))) {
      const round = await roundById(db, { roundId: id });
      expect(round !== null && roundPolicy.view(actor, round)).toBe(seen.has(id));
    }
  }
});

test('an officer lists, filters, sorts and searches their rounds', async () => {
  expect((await list(actors.officer)).total).toBe(4);
  const [draft, ...others] = (await list(actors.cityOfficer, { status: 'DRAFT' })).rows;
  expect([draft?.title, others]).toEqual(['草稿批次', []]);
  expect(draft && roundList.columns.total.value(draft, { now: testNow })).toBe(100_000_000n);
  expect((await list(actors.officer, { q: '评审' })).rows).toHaveLength(1);
  expect((await list(actors.officer, { sort: 'closesAt' })).rows[0]?.title).toBe('截止批次');
  // A page further than the last is the last.
  expect((await list(actors.officer, { page: '2' })).rows).toHaveLength(4);
});

test('an observer finds the rounds where they observe, those that are over with them, and nobody else’s', async () => {
  const titles = async (actor: Actor) => (await list(actor, { sort: 'title' })).rows.map(({ title }) => title);
  expect(await titles(actors.observer)).toEqual(await titles(actors.officer));
  expect(await titles(await actorWith('OBSERVER', (await createCity('丙市')).city))).toEqual([]);
});

test.each(['stranger', 'streetOfficer', 'expert', 'nobody', 'visitor'] as const)(
  '%s sees none of them',
  async (who) => {
    const actor = actors[who];
    expect((await list(actor)).total).toBe(0);
    const roundId = rounds.open.id;
    for (const asked of [roundHeader, roundInSettings, copyProposal])
      await expect(asked({ roundId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await roundsUnderWay({}, at(actor))).toEqual([]);
    expect(await copyableRounds({}, at(actor))).toEqual([]);
    expect(await waitingForRounds(db, actor, testNow)).toEqual([]);
  },
);

test('their file is for offices: with the rounds one sees, and nobody else finds it', async () => {
  const titles = async (who: keyof typeof actors) =>
    (await rowsOf(await roundsFile({ q: '评审' }, at(actors[who])))).map((row) => row['批次']);
  expect([await titles('officer'), await titles('observer'), await titles('stranger')]).toEqual([
    ['评审批次'],
    ['评审批次'],
    [],
  ]);
  for (const who of ['expert', 'nobody', 'visitor'] as const)
    await expect(roundsFile({}, at(actors[who]))).rejects.toMatchObject({ kind: 'not-found' });
});

test('the header offers only what one may do now', async () => {
  expect(await roundHeader({ roundId: rounds.draft.id }, at(actors.officer))).toMatchObject({
    mayEdit: true,
    mayExtend: false,
    moves: ['publish', 'cancel'],
  });
  expect(await roundHeader({ roundId: rounds.open.id }, at(actors.officer))).toMatchObject({
    mayEdit: false,
    mayExtend: true,
    moves: ['startScreening', 'cancel'],
  });
  expect(await roundHeader({ roundId: rounds.open.id }, at(actors.observer))).toMatchObject({
    mayEdit: false,
    mayExtend: false,
    moves: [],
  });
  expect(await roundInSettings({ roundId: rounds.draft.id }, at(actors.observer))).toMatchObject({
    round: { mayEdit: false },
  });
});

test('drafts and closed calls wait for their officers, for nobody else', async () => {
  const waiting = await waitingForRounds(db, actors.officer, testNow);
  expect(waiting.map(({ messageKey, about }) => `${messageKey} ${about}`)).toEqual([
    'rounds.waiting.publish 草稿批次',
    'rounds.waiting.screen 截止批次',
  ]);
  expect(await waitingForRounds(db, actors.observer, testNow)).toEqual([]);
});

test('the public finds published calls by their window and never a draft', async () => {
  const titles = async (when: 'open' | 'past' | 'scheduled') =>
    (await publishedRounds({ when }, at(visitor))).page.rows.map(({ title }) => title);
  expect(await titles('open')).toEqual(['开放批次']);
  expect(await titles('scheduled')).toEqual([]);
  expect((await titles('past')).toSorted()).toEqual(['截止批次', '评审批次'].toSorted());
  expect(await publishedRounds({ when: 'past' }, at(visitor))).toMatchObject({ page: { total: 2 }, all: 3, open: 1 });
  expect((await openRounds({ take: 5 }, at(visitor))).map(({ title }) => title)).toEqual(['开放批次']);
  for (const roundId of [rounds.draft.id, 'nowhere'])
    await expect(publishedRound({ roundId }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
  const open = await publishedRound({ roundId: rounds.open.id }, at(visitor));
  expect(open).toMatchObject({
    phase: 'open',
    totalFen: 100_000_000n,
    funding: [{ kind: 'WELFARE_LOTTERY' }],
    extensions: [],
    tracks: [],
  });
  expect(open).not.toHaveProperty('createdById');
});

test('the last second of a window is still open to the public', async () => {
  const { closesAt } = rounds.open;
  if (closesAt === null) throw new Error('no closing time');
  const open = async (shift: number) =>
    (await publishedRounds({ when: 'open' }, at(visitor, new Date(closesAt.getTime() + shift)))).page.total;
  expect([await open(0), await open(999), await open(1000)]).toEqual([1, 1, 0]);
});
