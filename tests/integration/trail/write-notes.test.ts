import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { organisationDetail } from '@/lib/organisations/queries';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { changesSince } from '@/lib/trail/changes-since';
import { writeNotes } from '@/lib/trail/write-notes';
import { ifFound } from '@/lib/web/if-found';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';

const { city, district } = await createCity('甲市');
const elsewhere = await createCity('乙市');
const later = (minutes: number): Date => new Date(testNow.getTime() + minutes * 60_000);

const lines = async (command: string) =>
  (await db.trailEntry.findMany({ where: { command }, orderBy: { id: 'asc' } })).map((line) => ({
    actorId: line.actorId,
    of: [line.entity, line.entityId, line.cityId],
    detail: line.detail,
    ip: line.ip,
  }));

let before: { refused: number; read: number };
beforeEach(async () => {
  await writeNotes(later(24 * 60), { all: true });
  before = { refused: (await lines('attempt.refused')).length, read: (await lines('record.read')).length };
});
const refused = async () => (await lines('attempt.refused')).slice(before.refused);
const read = async () => (await lines('record.read')).slice(before.read);

const attempt = async (by: Actor, organisationId: string, ip = ''): Promise<string> =>
  verifyOrganisation({ organisationId, version: 0 }, { ...at(by), ip }).then(
    () => 'done',
    (error: { kind: string }) => error.kind,
  );

test('a flood of refused attempts is one line with its count, when its minute is over', async () => {
  const organisation = await createOrganisation(district);
  const observer = await actorWith('OBSERVER', city);
  for (let times = 0; times < 40; times += 1)
    expect(await attempt(observer, organisation.id, '10.1.1.1')).toBe('forbidden');
  await writeNotes(testNow);
  expect(await refused()).toEqual([]);
  await writeNotes(later(1));
  expect(await refused()).toEqual([
    {
      actorId: observer.personId,
      of: ['attempt', organisation.id, city.id],
      detail: { command: 'organisation.verify', kind: 'forbidden', count: 40 },
      ip: '10.1.1.1',
    },
  ]);
  await writeNotes(later(2));
  expect(await refused()).toHaveLength(1);
});

test('whoever may not even see it is written down too, a visitor by address, each person for themselves', async () => {
  const organisation = await createOrganisation(district);
  const stranger = await actorWith('OFFICER', elsewhere.city);
  expect(await attempt(stranger, organisation.id)).toBe('not-found');
  expect(await attempt(visitor, organisation.id, '10.2.2.2')).toBe('not-found');
  await expect(organisationDetail({ organisationId: organisation.id }, at(stranger))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await writeNotes(later(1));
  expect((await refused()).map(({ actorId, detail, ip }) => [actorId, detail, ip])).toEqual([
    [stranger.personId, { command: 'organisation.verify', kind: 'not-found' }, ''],
    [null, { command: 'organisation.verify', kind: 'not-found' }, '10.2.2.2'],
    [stranger.personId, { command: 'organisation.detail', kind: 'not-found' }, ''],
  ]);
});

test('what a visitor does not find, and what is only asked on trial, is no attempt', async () => {
  const organisation = await createOrganisation(district);
  await expect(organisationDetail({ organisationId: organisation.id }, at(visitor))).rejects.toThrow();
  expect(await ifFound(organisationDetail({ organisationId: organisation.id }, at(await plainActor())))).toBeNull();
  await writeNotes(later(1));
  expect(await refused()).toEqual([]);
});

test('whoever is shown an account number or a contact is written down once an hour, beside the statements of the page', async () => {
  const organisation = await createOrganisation(district);
  const officer = await actorWith('OFFICER', city);
  const look = () => organisationDetail({ organisationId: organisation.id }, at(officer));
  const { statements } = await countStatements(look);
  expect(await read()).toEqual([]);
  await writeNotes(testNow);
  expect((await countStatements(look)).statements).toBe(statements);
  await writeNotes(later(10));
  const line = { detail: {}, ip: '' };
  const contact = { actorId: officer.personId, of: ['contact', organisation.id, city.id], ...line };
  expect(await read()).toEqual([contact]);
  await organisationDetail({ organisationId: organisation.id }, { ...at(officer), now: later(60) });
  const own = await memberActor(organisation);
  await organisationDetail({ organisationId: organisation.id }, at(own));
  await writeNotes(later(61));
  const account = { actorId: own.personId, of: ['bankAccount', organisation.id, city.id], ...line };
  expect(await read()).toEqual([contact, contact, account]);
});

test('notes change nothing that is public', async () => {
  const { snapshot } = await changesSince(null);
  await attempt(await plainActor(), crypto.randomUUID());
  await writeNotes(later(1));
  expect((await refused()).length).toBe(1);
  expect((await changesSince(snapshot)).isChanged).toBe(false);
});
