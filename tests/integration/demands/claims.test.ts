import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { claimDemand } from '@/lib/demands/claims/claim-demand';
import { claimsOfMine } from '@/lib/demands/claims/claims-of-mine';
import { claimsWithOffice } from '@/lib/demands/claims/claims-with-office';
import { closeClaims } from '@/lib/demands/claims/close-claims';
import { noteContact } from '@/lib/demands/claims/note-contact';
import { openForClaim } from '@/lib/demands/claims/open-for-claim';
import { releaseClaim } from '@/lib/demands/claims/release-claim';
import { settleClaim } from '@/lib/demands/claims/settle-claim';
import { publicDemand } from '@/lib/demands/public-queries';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { type DemandSetting, demandSetting, demandsIn } from '@/tests/support/demand-setting';

describe('opening and closing', () => {
  const published = demandsIn('PUBLISHED');
  const open = demandsIn('OPEN_FOR_CLAIM');

  test('a published demand is opened, and published again when nobody came', async () => {
    const { id, version } = await published.create();
    expect(await openForClaim({ demandId: id, version }, at(published.officer))).toMatchObject({
      status: 'OPEN_FOR_CLAIM',
    });
    const { id: other, version: at2 } = await open.create();
    expect(await closeClaims({ demandId: other, version: at2 }, at(open.officer))).toMatchObject({
      status: 'PUBLISHED',
    });
  });
});

describe('claiming', () => {
  let setting: DemandSetting;
  let claimants: { id: string; owner: Actor }[];

  beforeAll(async () => {
    setting = await demandSetting('OPEN_FOR_CLAIM');
    claimants = [];
    for (const name of ['甲中心', '乙中心']) {
      const organisation = await createOrganisation(setting.place.district, { name });
      claimants.push({ id: organisation.id, owner: await memberActor(organisation) });
    }
  });

  const claim = (demandId: string, by = claimants[0], version = 1) =>
    claimDemand(
      { demandId, version, organisationId: by?.id ?? '', pledgeFen: '10,000.00', note: '' },
      at(by?.owner ?? visitor),
    );

  test('an owner claims, with a pledge in yuan; everybody sees who', async () => {
    const { id } = await setting.create();
    expect(await claim(id)).toMatchObject({ status: 'CLAIMED' });
    expect(await db.demandClaim.findMany({ where: { demandId: id } })).toMatchObject([
      { organisationId: claimants[0]?.id, pledgeFen: 1_000_000n, claimedAt: testNow },
    ]);
    expect(await publicDemand({ demandId: id }, at(visitor))).toMatchObject({
      claim: { organisation: { name: '甲中心' } },
    });
  });

  test('a claim stands with the office on the claimant’s desk with its term and pledge; once in contact with that day, until it is settled', async () => {
    const { id } = await setting.create();
    const { owner = visitor } = claimants[0] ?? {};
    await claim(id);
    const own = async (actor: Actor) => (await claimsOfMine({}, at(actor))).find(({ demand }) => demand.id === id);
    const row = async (actor: Actor) =>
      claimsWithOffice(await claimsOfMine({}, at(actor))).find(({ demand }) => demand.id === id);
    const due = new Date('2026-03-09T16:00:00Z');
    expect(await row(owner)).toMatchObject({ contactDueAt: due, pledgeFen: 1_000_000n, contactOn: null });
    expect(await own(owner)).toMatchObject({ contactOn: null, settledAt: null });
    for (const stranger of [claimants[1]?.owner ?? visitor, setting.stranger, setting.officer, visitor]) {
      expect(await row(stranger)).toBeUndefined();
      expect(await own(stranger)).toBeUndefined();
    }
    await noteContact({ demandId: id, version: 2, day: '2026-03-02', note: '商定每周三上门' }, at(setting.officer));
    expect(await row(owner)).toMatchObject({ contactOn: '2026-03-02' });
    const shown = await publicDemand({ demandId: id }, at(visitor));
    expect(shown).toMatchObject({ claim: { contacts: [{ day: '2026-03-02' }], settledAt: null } });
    expect(Object.keys('claim' in shown && shown.claim ? (shown.claim.contacts[0] ?? {}) : {})).toEqual(['day']);
    await settleClaim({ demandId: id, version: 3, note: '已开展' }, at(setting.officer));
    expect(await row(owner)).toBeUndefined();
    expect(await own(owner)).toMatchObject({ contactOn: '2026-03-02', settledAt: testNow });
  });

  test('of two at the same instant one has it, the other is told', async () => {
    const { id } = await setting.create();
    const outcomes = await Promise.allSettled(claimants.map((claimant) => claim(id, claimant)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
    expect(await db.demandClaim.count({ where: { demandId: id, releasedAt: null } })).toBe(1);
  });

  test('no claim without ownership, verification or a demand that is open', async () => {
    const { id } = await setting.create();
    const [mine, other] = claimants;
    await expect(claim(id, { id: mine?.id ?? '', owner: other?.owner ?? visitor })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(claim(id, { id: mine?.id ?? '', owner: visitor })).rejects.toMatchObject({ kind: 'signed-out' });
    const pending = await createOrganisation(setting.place.district, { status: 'PENDING' });
    await expect(claim(id, { id: pending.id, owner: await memberActor(pending) })).rejects.toMatchObject({
      problems: [{ code: 'demands.problems.organisationNotVerified' }],
    });
    await expect(claim((await setting.create('PUBLISHED')).id)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(claim((await setting.create('SUBMITTED')).id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('the claimant or the office releases; the claim stays on record', async () => {
    for (const actor of [claimants[0]?.owner ?? visitor, setting.officer]) {
      const { id } = await setting.create();
      await claim(id);
      const input = { demandId: id, version: 2, reason: '资金未落实' };
      await expect(releaseClaim(input, at(claimants[1]?.owner ?? visitor))).rejects.toMatchObject({
        kind: 'forbidden',
      });
      await expect(releaseClaim(input, at(setting.stranger))).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(releaseClaim({ ...input, version: 1 }, at(actor))).rejects.toMatchObject({ kind: 'conflict' });
      expect(await releaseClaim(input, at(actor))).toMatchObject({ status: 'OPEN_FOR_CLAIM' });
      expect(await db.demandClaim.findMany({ where: { demandId: id } })).toMatchObject([
        { releasedAt: testNow, releaseReason: '资金未落实' },
      ]);
      expect(await claim(id, claimants[1], 3)).toMatchObject({ status: 'CLAIMED' });
    }
  });
});
