import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { RoundStatus } from '@/lib/db/generated/enums';
import { traceOfDemand, traceOfProject } from '@/lib/disclosure/trace';
import { publishedHistory } from '@/lib/history/queries';
import { eraseAllDue } from '@/lib/inbox/keep-erasing';
import { waitingForExpert, waitingForMember, waitingForOfficer } from '@/lib/inbox/waiting-for';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { signIn } from '@/lib/people/sign-in';
import { openAppointments } from '@/lib/regions/appointments/queries';
import { loadReferenceRegions } from '@/lib/regions/load-reference-regions';
import { openSaid } from '@/lib/vault/said';
import { demoAccounts, demonstrationProgress, guardedAccount } from '@/prisma/seed/accounts';
import { actorsOf, type Person } from '@/prisma/seed/actors';
import { seedDemonstration } from '@/prisma/seed/demonstration';
import { figuresOf, reconcile } from '@/prisma/seed/reconcile';
import { statesOfAccounts } from '@/tests/support/account-states';
import { isEnteredByShownCode } from '@/tests/support/guarded-account';
import { keptCounts } from '@/tests/support/kept-counts';
import { demandStates } from '@/tests/support/seeded/demands';
import { linksInHand, seededLinks } from '@/tests/support/seeded/links';
import { ofJian, ofTheCity, ofTheDistrict } from '@/tests/support/seeded/waiting';
import { smallScale } from '@/tests/support/small-scale';
import { some } from '@/tests/support/some';

const now = new Date('2026-11-22T06:00:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'seed-test-'));
process.env['DATA_DIR'] = folder;
process.env['FILES_DIR'] = path.join(folder, 'files');
process.env['GONGCHUANG_DEMO'] = '1';

let actors: Map<string, Person>;
const actor = (account: keyof typeof demoAccounts): Person => found(actors.get(demoAccounts[account].email), account);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  await db.$transaction((tx) => loadReferenceRegions(tx), { timeout: 60_000 });
  await seedDemonstration(now, smallScale);
  actors = await actorsOf(Object.values(demoAccounts).map(({ email }) => email));
}, 300_000);

test('no entry of the whole trail has words in its detail; what was written stands beside it, and is as it was written', async () => {
  const entries = await db.trailEntry.findMany({ select: { id: true, command: true, detail: true, text: true } });
  const wordy = entries.filter(({ detail }) => /[^\x21-\x7e]/.test(JSON.stringify(detail)));
  expect(wordy.map(({ command, detail }) => [command, detail])).toEqual([]);
  const said = some(entries.filter(({ text }) => text !== null));
  const opened = await openSaid(
    db,
    said.map(({ id, detail, text }) => ({ id, detail, text: text?.text ?? null })),
  );
  expect(opened.filter((one) => one === null || typeof one === 'string')).toEqual([]);
});

describe('the finished round', () => {
  test('reconciles, and says so loudly when one application more is counted', async () => {
    const round = await db.round.findFirstOrThrow({ where: { status: 'AWARDED' }, orderBy: { closesAt: 'desc' } });
    const figures = await figuresOf(round);
    expect(figures).toMatchObject({
      byCategory: smallScale.counts,
      submitted: 19,
      shortlisted: 10,
      awarded: 3,
      readings: 19 * 3 + 10 * 5,
    });
    expect(() => reconcile({ ...figures, submitted: 20 }, smallScale)).toThrow('submitted is 20, not 19');
  });

  test('was confirmed after its notice, over an objection that did not hold', async () => {
    const notice = await db.publicityNotice.findFirstOrThrow({
      where: { status: 'CONFIRMED', objections: { some: {} } },
      include: { objections: true },
    });
    expect(found(notice.confirmedAt, 'a confirmation').getTime()).toBeGreaterThanOrEqual(notice.endsAt.getTime());
    expect(notice.objections.map(({ status }) => status)).toEqual(['DISMISSED']);
  });

  test('lies in the past, every trace of it', async () => {
    const round = await db.round.findFirstOrThrow({ where: { status: 'AWARDED' }, orderBy: { closesAt: 'desc' } });
    const late = await db.trailEntry.count({ where: { entityId: round.id, at: { gt: now } } });
    expect(late).toBe(0);
    expect(await db.application.count({ where: { submittedAt: { gt: now } } })).toBe(0);
  });
});

test('what the database keeps counted is what there is', async () => {
  const { kept, counted } = await keptCounts();
  expect(counted.reviews).not.toEqual([]);
  expect(kept).toEqual(counted);
});

describe('something waits for', () => {
  const keysOf = (waiting: readonly { messageKey: string }[]) =>
    [...new Set(waiting.map(({ messageKey }) => messageKey))].toSorted();

  test.each([
    ['city', ofTheCity],
    ['district', ofTheDistrict],
    ['street', ['applications.waiting.recommending', 'applications.waiting.screening', 'demands.waiting.verify']],
    ['jian', ofJian],
    ['qingyuan', ['awards.waiting.coFunding']],
  ] as const)('the %s officer', async (account, keys) => {
    expect(keysOf(await waitingForOfficer({}, { actor: actor(account), now }))).toEqual(keys);
  });

  test.each([
    ['owner', ['applications.waiting.partAsked', 'applications.waiting.toConfirm', 'organisations.waiting.tieAsked']],
    ['editor', ['applications.waiting.asked', 'applications.waiting.comments']],
  ] as const)('the organisation’s %s: a draft, a correction and a sign-off', async (account, own) => {
    const keys = (await waitingForMember({}, { actor: actor(account), now })).map(({ messageKey }) => messageKey);
    expect(keys.toSorted()).toEqual(
      [
        'applications.waiting.draft',
        'applications.waiting.returned',
        'organisations.waiting.toRenew',
        ...own,
      ].toSorted(),
    );
  });

  test.each(['expert1', 'expert2'] as const)('%s, in every state', async (account) => {
    expect(keysOf(await waitingForExpert({}, { actor: actor(account), now }))).toEqual([
      'reviews.waiting.toDeclare',
      'reviews.waiting.toScore',
    ]);
    const open = await db.reviewAssignment.findMany({
      where: { expert: { personId: actor(account).personId }, stage: { status: 'SCORING' } },
      select: { status: true },
    });
    expect(new Set(open.map(({ status }) => status))).toEqual(
      new Set(
        account === 'expert1' ? ['INVITED', 'ACCEPTED', 'SUBMITTED'] : ['INVITED', 'ACCEPTED', 'SUBMITTED', 'RECUSED'],
      ),
    );
  });
});

test('links were found before anybody was invited', async () =>
  expect(await seededLinks({ keeper: actor('district'), expert: actor('expert1'), now })).toEqual(linksInHand));

test('one expert serves both cities, and finds the work of both with the city’s name', async () => {
  const expert = actor('expert1');
  const cities = await db.expert.findMany({ where: { personId: expert.personId }, select: { city: true } });
  expect(cities.map(({ city }) => city.name).toSorted()).toEqual(['吉安市', '杭州市']);
  const waiting = await waitingForExpert({}, { actor: expert, now });
  expect(new Set(waiting.map(({ about }) => about.split(' · ')[0]))).toEqual(new Set(['吉安市', '杭州市']));
  const other = await waitingForExpert({}, { actor: actor('expert2'), now });
  expect(new Set(other.map(({ about }) => about.split(' · ')[0]))).toEqual(new Set(['杭州市']));
});

test('the two security administrators have something to confirm for each other', async () => {
  const { counts, waiting } = await openAppointments({}, { actor: actor('security2'), now });
  expect(counts).toEqual({ waiting: 2, alone: 4 });
  expect(waiting.map(({ moves }) => moves)).toEqual([['confirm', 'refuse'], ['withdraw']]);
});

test('a registration refused long ago is erased by the first round, and nothing that goes on is', async () => {
  await eraseAllDue(db, now);
  const erased = await db.organisation.findMany({
    where: { erasedAt: { not: null } },
    select: { name: true, status: true },
  });
  expect(erased).toEqual([{ name: '杭州市上城区清波助老服务社', status: 'REFUSED' }]);
  const goesOn = { status: { notIn: ['AWARDED', 'CANCELLED'] as RoundStatus[] } };
  expect(await db.application.count({ where: { contactsErasedAt: { not: null }, round: goesOn } })).toBe(0);
});

test('the two cities do not meet', async () => {
  const own = (await waitingForOfficer({}, { actor: actor('jian'), now })).map(({ about }) => about);
  const others = (await waitingForOfficer({}, { actor: actor('city'), now })).map(({ about }) => about);
  expect(own.filter((about) => about !== '' && others.includes(about))).toEqual([]);
  expect(others.some((about) => about.includes('吉安'))).toBe(false);
});

test('accounts open with the passwords in a file for the keeper alone', async () => {
  const file = path.join(folder, 'demo-accounts.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as { email: string; password: string }[];
  expect(accounts.map(({ email }) => email)).toEqual(
    [...Object.values(demoAccounts), guardedAccount].map(({ email }) => email),
  );
  const { email, password } = found(accounts[0], 'an account');
  const { sessionId } = await signIn({ email, password }, { actor: visitor, now });
  expect(sessionId).not.toBeNull();
  expect(await demonstrationProgress()).toBe('complete');
});

test('the account with a second factor is entered by the code that the outbox shows', async () =>
  expect(await isEnteredByShownCode(path.join(folder, 'demo-accounts.json'), now)).toBe(true));

test('most people have been here lately, some not for long, and some never', async () => {
  expect(await statesOfAccounts(now)).toMatchObject({ counts: { active: 53, unused: 6, never: 3 }, misplaced: [] });
});

test('rosters and offices share no name, and nothing was handed in that is yet to come', async () => {
  const people = await db.person.findMany({ where: { OR: [{ experts: { some: {} } }, { grants: { some: {} } }] } });
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  expect(await db.submission.count({ where: { receivedAt: { gt: now } } })).toBe(0);
});

describe('demand first', () => {
  test('demands stand in every state a street can bring them to', async () => {
    const groups = await db.demand.groupBy({ by: ['status'], _count: true });
    const counts = Object.fromEntries(groups.map(({ status, _count }) => [status, _count]));
    expect(counts).toMatchObject(demandStates);
    expect(counts['PUBLISHED']).toBeGreaterThanOrEqual(9);
    expect(await db.demand.count({ where: { status: 'SUBMITTED', verifyDueAt: { lt: now } } })).toBe(1);
    expect(await db.demand.count({ where: { receivedAt: { gt: now } } })).toBe(0);
  });

  test('one page leads from a demand to its project and back', async () => {
    const demand = await db.demand.findFirstOrThrow({ where: { status: 'IN_PROJECT' } });
    const forward = await traceOfDemand({ demandId: demand.id }, { actor: visitor, now });
    const project = found(forward?.topics[0]?.projects[0], 'a project');
    expect(
      (await traceOfProject({ applicationId: project.id }, { actor: visitor, now })).demands.map(({ id }) => id),
    ).toContain(demand.id);
  });

  test('a round is open per topic, and its guide came first', async () => {
    const round = await db.round.findFirstOrThrow({
      where: { status: 'OPEN', topics: { some: {} } },
      include: { topics: true, applications: true },
    });
    expect(round.topics.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    expect(
      some(round.topics).every(
        ({ publishedAt }) => publishedAt !== null && round.publishedAt !== null && publishedAt < round.publishedAt,
      ),
    ).toBe(true);
    expect(some(round.applications).every(({ topicId }) => topicId !== null)).toBe(true);
  });

  test("Hangzhou's published totals give the published average", async () => {
    const city = await db.region.findFirstOrThrow({ where: { code: '330100' } });
    expect((await publishedHistory({ city: city.id }, { actor: visitor, now })).history?.publishedAverages).toEqual([
      { year: 2024, fen: 5_575_000n, exact: true },
    ]);
  });
});
