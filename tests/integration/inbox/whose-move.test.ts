import { expect, test } from 'vitest';
import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { db } from '@/lib/db/client';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import type { Actor } from '@/lib/kernel/actor';
import { claimDetail } from '@/lib/organisations/claims/queries';
import { organisationDetail } from '@/lib/organisations/queries';
import { roundHeader } from '@/lib/rounds/queries';
import { afterTerm, claimedOrganisation } from '@/tests/factories/claims';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { proposed, scene } from '@/tests/integration/amendments/scene';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();

const lineOf = async (actor: Actor, key: string, now = testNow) =>
  (await waitingForOfficer({}, at(actor, now))).find((line) => line.key === key);

test('the desk, the claim, its organisation and a round name one office for a street where nobody works', async () => {
  const { city, district, street } = await createCity('甲市');
  const [above, own] = [await actorWith('OFFICER', city, '市级'), await actorWith('OFFICER', district, '区级')];
  const { key, organisation } = await claimedOrganisation(street);
  const [round, { officeName }] = [
    await createRound({ region: street, status: 'DRAFT' }),
    await db.region.findUniqueOrThrow({ where: { id: district.id } }),
  ];
  for (const [actor, isOwn] of [
    [above, false],
    [own, true],
  ] as const) {
    const whose = { isOwn, officeName };
    expect((await claimDetail({ claimId: key.claimId }, at(actor, afterTerm))).inCharge).toEqual(whose);
    expect((await organisationDetail({ organisationId: organisation.id }, at(actor))).inCharge).toEqual(whose);
    expect((await roundHeader({ roundId: round.id }, at(actor))).inCharge).toEqual(whose);
    expect(await lineOf(actor, `claim-${key.claimId}`, afterTerm)).toMatchObject(
      isOwn ? { standing: 'mine', office: null } : { standing: 'below', office: officeName },
    );
  }
});

test('an amendment is decided by the nearest office with a second person; above it is for information', async () => {
  const here = await scene();
  const { amendmentId } = await proposed(here);
  const key = `amendment:${amendmentId}`;
  expect(await lineOf(here.colleague, key)).toMatchObject({ standing: 'mine' });
  expect(await lineOf(here.second, key)).toMatchObject({ standing: 'below' });
  await db.roleGrant.updateMany({ where: { personId: here.colleague.personId }, data: { revokedAt: testNow } });
  expect(await lineOf(here.second, key)).toMatchObject({ standing: 'mine' });
  expect(await lineOf(here.drafter, key)).toBeUndefined();
});

test('a draft is its drafter’s own, in an office above as well', async () => {
  const here = await scene();
  const { id } = await draftAmendment({ roundId: here.round.id }, at(here.second));
  expect(await lineOf(here.second, `amendment:${id}`)).toMatchObject({ standing: 'mine' });
});
