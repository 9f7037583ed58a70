import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { askKeyChange } from '@/lib/organisations/changes/ask-key-change';
import { organisationQueue } from '@/lib/organisations/verification-queue';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { somePdf, temporaryFiles } from '@/tests/support/files';
import { some } from '@/tests/support/some';

temporaryFiles();

/** Two that wait in the district, the second handed in first, and one that is verified. */
async function waiting() {
  const { district } = await createCity();
  const pending = async (name: string, hours: number) => {
    const { id } = await createOrganisation(district, { name, status: 'PENDING' });
    const updatedAt = new Date(testNow.getTime() - hours * 3_600_000);
    return db.organisation.update({ where: { id }, data: { updatedAt } });
  };
  const [late, early] = [await pending('后来的', 1), await pending('先来的', 30)];
  const verified = await createOrganisation(district, { name: '已核实的' });
  const officer = await actorWith('OFFICER', district);
  const queue = (organisationId: string, after?: string, actor: Actor = officer) =>
    organisationQueue({ organisationId, after }, at(actor));
  return { district, late, early, verified, queue };
}

test('registrations wait in the order in which they were handed in', async () => {
  const { late, early, queue } = await waiting();
  const around = await queue(early.id);
  expect(around.rows.map(({ title, since, dueAt }) => [title, since, dueAt])).toEqual([
    ['先来的', early.updatedAt, null],
    ['后来的', late.updatedAt, null],
  ]);
  expect(around).toMatchObject({ total: 2, place: 1, previousId: null, nextId: late.id, judged: null });
});

test('one that is verified waits no longer, and is told as it stands', async () => {
  const { late, early, verified, queue } = await waiting();
  expect(await queue(verified.id)).toMatchObject({ place: null, nextId: early.id });
  expect(await queue(late.id, verified.id)).toMatchObject({
    judged: { id: verified.id, title: '已核实的', status: 'VERIFIED' },
  });
});

test('whoever verifies nothing there is told of nothing', async () => {
  const { district, late, verified, queue } = await waiting();
  const others = [
    await actorWith('OBSERVER', district),
    await memberActor(late),
    await actorWith('OFFICER', (await createCity('别的市')).city),
  ];
  for (const actor of some(others))
    expect(await queue(late.id, verified.id, actor)).toMatchObject({ rows: [], total: 0, judged: null });
});

test('beside a change of a key fact the other changes wait, and no registration', async () => {
  const { district, verified, queue } = await waiting();
  const asked = async (organisation: { id: string; name: string }) => {
    const input = { organisationId: organisation.id, fact: 'NAME', becomes: `新的${organisation.name}` } as const;
    await askKeyChange({ ...input, reason: '登记名称已变更', file: somePdf() }, at(await memberActor(organisation)));
  };
  const other = await createOrganisation(district, { name: '另一家' });
  await asked(verified);
  await asked(other);
  const around = await queue(verified.id);
  expect(around).toMatchObject({ total: 2, nextId: other.id });
  expect((await queue(other.id)).rows.map(({ title }) => title).toSorted()).toEqual(['另一家', '已核实的']);
});
