import { expect, it } from 'vitest';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { fundedOrganisations, fundedOrganisationsFile } from '@/lib/disclosure/funded-organisations';
import { visitor } from '@/lib/kernel/actor';
import { noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';

it('lists who was funded once it is final, with nothing of who only applied, on the page and in the file', async () => {
  const { round, officer, organisation } = await releasedRound();
  const query = { q: `独一组织${organisation.id}` };
  await db.organisation.update({ where: { id: organisation.id }, data: { name: query.q } });
  expect((await fundedOrganisations(query, at(visitor))).page.total).toBe(0);

  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  const { page, regions } = await fundedOrganisations(query, at(visitor));
  expect(page).toMatchObject({ total: 1, rows: [{ id: organisation.id, projects: 2, fen: 9_000_000n }] });
  expect(regions.map(({ id }) => id)).toContain(organisation.regionId);
  expect(await rowsOf(await fundedOrganisationsFile(query, at(visitor)))).toMatchObject([
    { 组织: query.q, '获资助项目（项）': 2 },
  ]);

  await db.organisation.update({ where: { id: organisation.id }, data: { status: 'RETURNED' } });
  expect((await fundedOrganisations(query, at(visitor))).page.total).toBe(0);
});

it('never lists a natural person', async () => {
  const { round, officer, organisation } = await releasedRound();
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  const query = { q: `独一组织${organisation.id}` };
  await db.organisation.update({ where: { id: organisation.id }, data: { name: query.q, type: 'NATURAL_PERSON' } });
  expect((await fundedOrganisations(query, at(visitor))).page.total).toBe(0);
});

it('asks the database three times, however many there are', async () => {
  expect((await countStatements(() => fundedOrganisations({}, at(visitor)))).statements).toBe(3);
});
