import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { type RoundSubject, roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { publicRound, publicRounds } from '@/lib/rounds/public-rounds';
import { roundFunnel, roundHeader, roundsUnderWay, settingsOf } from '@/lib/rounds/queries';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { roundList } from '@/lib/rounds/round-list';
import { visibleTo } from '@/lib/rounds/visible-to';
import { waitingForRounds } from '@/lib/rounds/waiting';
import { some } from '@/tests/support/some';
import { actorWith, createCity, plainActor, testNow } from '../../factories/people';
import { createRound } from '../../factories/rounds';

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
  officeRounds(actor, readAsked(roundList, query), { now: testNow }).then(({ page }) => page);

test('what the policy says, the database says', async () => {
  for (const actor of some(Object.values(actors))) {
    const seen = new Set(
      (await db.round.findMany({ where: visibleTo(actor), select: { id: true } })).map(({ id }) => id),
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

test.each(['stranger', 'streetOfficer', 'expert', 'nobody', 'visitor'] as const)(
  '%s sees none of them',
  async (who) => {
    const actor = actors[who];
    expect((await list(actor)).total).toBe(0);
    expect(await roundHeader(actor, rounds.open.id)).toBeNull();
    expect(await settingsOf(actor, rounds.open.id)).toBeNull();
    expect(await roundsUnderWay(actor)).toEqual([]);
    expect(await waitingForRounds(actor, testNow)).toEqual([]);
  },
);

test('the header offers only what one may do now', async () => {
  expect(await roundHeader(actors.officer, rounds.draft.id)).toMatchObject({
    mayEdit: true,
    mayExtend: false,
    moves: ['publish', 'cancel'],
  });
  expect(await roundHeader(actors.officer, rounds.open.id)).toMatchObject({
    mayEdit: false,
    mayExtend: true,
    moves: ['startScreening', 'cancel'],
  });
  expect(await roundHeader(actors.observer, rounds.open.id)).toMatchObject({
    mayEdit: false,
    mayExtend: false,
    moves: [],
  });
  expect(await settingsOf(actors.observer, rounds.draft.id)).toMatchObject({ mayEdit: false });
});

test('drafts and closed calls wait for their officers, for nobody else', async () => {
  const waiting = await waitingForRounds(actors.officer, testNow);
  expect(waiting.map(({ messageKey, about }) => `${messageKey} ${about}`)).toEqual([
    'rounds.waiting.publish 草稿批次',
    'rounds.waiting.screen 截止批次',
  ]);
  expect(await waitingForRounds(actors.observer, testNow)).toEqual([]);
});

test('the public finds published calls by their window and never a draft', async () => {
  const regionPath = rounds.open.region.path;
  const titles = async (when: 'open' | 'past' | 'scheduled') =>
    (await publicRounds(testNow, { when, regionPath })).rows.map(({ title }) => title);
  expect(await titles('open')).toEqual(['开放批次']);
  expect(await titles('scheduled')).toEqual([]);
  expect((await titles('past')).toSorted()).toEqual(['截止批次', '评审批次'].toSorted());
  expect((await publicRounds(testNow, { regionPath })).total).toBe(3);
  expect(await publicRound(rounds.draft.id, testNow)).toBeNull();
  expect(await publicRound('nowhere', testNow)).toBeNull();
  const open = await publicRound(rounds.open.id, testNow);
  expect(open).toMatchObject({
    phase: 'open',
    totalFen: 100_000_000n,
    funding: [{ kind: 'WELFARE_LOTTERY' }],
    extensions: [],
  });
  expect(open).not.toHaveProperty('createdById');
});

test('the last second of a window is still open to the public', async () => {
  const { closesAt, region } = rounds.open;
  if (closesAt === null) throw new Error('no closing time');
  const open = async (shift: number) =>
    (await publicRounds(new Date(closesAt.getTime() + shift), { when: 'open', regionPath: region.path })).total;
  expect([await open(0), await open(999), await open(1000)]).toEqual([1, 1, 0]);
});

test('an empty round counts nought', async () => {
  expect(await roundFunnel(rounds.open.id)).toMatchObject({
    started: 0,
    submitted: 0,
    awarded: 0,
    stages: [{ entries: 0 }, { entries: 0 }],
  });
});
