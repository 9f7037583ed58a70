import { expect, test } from 'vitest';
import { roundApplications } from '@/lib/applications/read-office-list';
import { db } from '@/lib/db/client';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { verificationQueue } from '@/lib/demands/verification/verification-queue';
import { nudgeOffice } from '@/lib/inbox/nudge-office';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { officeOrganisations } from '@/lib/organisations/read-organisation-list';
import { roundFunnel } from '@/lib/rounds/funnel';
import { seenRound } from '@/lib/rounds/seen-round';
import { createApplication } from '@/tests/factories/applications';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { some } from '@/tests/support/some';

/** More than are named one by one, with a district and with a street below it. */
const MANY = 7;
const each = async (count: number, make: () => Promise<unknown>) => {
  for (let made = 0; made < count; made += 1) await make();
};

const { city, district, street } = await createCity();
const own = await actorWith('OFFICER', district, '区级');
const above = await actorWith('OFFICER', city, '市级');
await actorWith('OFFICER', street, '街道');
const call = await createDemandCallRow({ region: district });
const round = await createRound({ region: district });
for (const region of [district, street]) {
  await each(MANY, () => createDemand({ call, region, status: 'SUBMITTED' }));
  await each(MANY, () => createOrganisation(region, { status: 'PENDING' }));
}
const applied = (status: 'SUBMITTED' | 'ELIGIBLE' | 'DRAFT') => async () =>
  createApplication({ round, organisation: await createOrganisation(district), status });
await each(2, applied('SUBMITTED'));

/** How many the list says that a line of the desk leads to. */
async function listed(actor: Actor, href: string): Promise<number> {
  const [path = '', said = ''] = href.split('?');
  const asked = Object.fromEntries(new URLSearchParams(said));
  if (path === '/office/demands') return (await officeDemands(asked, at(actor))).page.total;
  if (path === '/office/organisations') return (await officeOrganisations(asked, at(actor))).page.total;
  const roundId = /rounds\/([\w-]+)\/applications/.exec(path)?.[1] ?? '';
  return (await roundApplications({ roundId, ...asked }, at(actor))).page.total;
}

const isCounted = ({ count }: Waiting) => count !== undefined;

test('what a line of the desk counts is what its list shows, with the own office and with one below', async () => {
  for (const actor of [own, above]) {
    const lines = (await waitingForOfficer({}, at(actor))).filter(isCounted);
    for (const { href, count } of some(lines)) expect([href, await listed(actor, href)]).toEqual([href, count]);
    expect(new Set(lines.map(({ standing }) => standing))).toEqual(
      new Set(actor === own ? ['mine', 'below'] : ['below']),
    );
  }
});

test('the queue beside a demand stays within the list it was opened from', async () => {
  const line = (await waitingForOfficer({}, at(own))).find(({ key }) => key.startsWith('demands:'));
  const { page } = await officeDemands(Object.fromEntries(new URLSearchParams(line?.href.split('?')[1])), at(own));
  const queue = await verificationQueue(
    { demandId: page.rows[0]?.id ?? '', after: undefined, office: page.rows.length > 0 ? officeOf(line) : '' },
    at(own),
  );
  expect(queue.total).toBe(line?.count);
});
const officeOf = (line: Waiting | undefined) => new URLSearchParams(line?.href.split('?')[1]).get('office') ?? '';

test('the funnel counts what its links list', async () => {
  await applied('ELIGIBLE')();
  await applied('DRAFT')();
  const seen = await seenRound(db, { roundId: round.id }, own);
  if (seen === null) throw new Error('their own round');
  const funnel = await roundFunnel(db, seen);
  const total = async (step: Record<string, string>) =>
    (await roundApplications({ roundId: round.id, ...step }, at(own))).page.total;
  expect(await total({})).toBe(funnel.submitted);
  expect(await total({ step: 'accepted' })).toBe(funnel.accepted);
  expect(funnel).toMatchObject({ started: 4, submitted: 3, accepted: 1 });
});

test('an office asked today says so on its line, for everybody who could ask', async () => {
  const line = async (actor: Actor) =>
    (await waitingForOfficer({}, at(actor))).find(({ standing, count }) => standing === 'below' && count === MANY);
  const key = (await line(own))?.key ?? '';
  expect((await line(own))?.nudgedAt).toBeNull();
  const { now } = at(own);
  await nudgeOffice({ key }, at(own));
  for (const actor of [own, above])
    expect((await waitingForOfficer({}, at(actor))).find((one) => one.key === key)?.nudgedAt).toEqual(now);
  const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
  expect((await waitingForOfficer({}, at(own, tomorrow))).find((one) => one.key === key)?.nudgedAt).toBeNull();
});
