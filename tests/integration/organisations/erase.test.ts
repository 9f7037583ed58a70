import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { withdrawClaim } from '@/lib/organisations/claims/withdraw-claim';
import { organisationDetail } from '@/lib/organisations/queries';
import { eraseClaimPapers } from '@/lib/organisations/retention/erase-claim-papers';
import { eraseClaims, eraseRegistrations } from '@/lib/organisations/retention/erase-due-papers';
import { eraseRegistration } from '@/lib/organisations/retention/erase-registration';
import { claimedOrganisation } from '@/tests/factories/claims';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const DAY_MS = 86_400_000;
const later = (days: number) => new Date(testNow.getTime() + days * DAY_MS);
const place = await contractPlace();
const nobodyElse = never('erasing is nobody’s but the installation’s');
const asked = never('nobody looks at a screen; whether it is due is asked anew');
const refused = () => createOrganisation(place.street, { status: 'REFUSED' });

async function withdrawn() {
  const { key, claimant } = await claimedOrganisation(place.street);
  await withdrawClaim(key, at(claimant, later(1)));
  return db.organisationClaim.findUniqueOrThrow({ where: { id: key.claimId } });
}

doorContract(eraseRegistration, {
  fresh: async () => ({ by: systemActor, input: { organisationId: (await refused()).id }, now: later(181) }),
  result: {},
  trail: ({ input: { organisationId } }) => ({ entityId: organisationId, cityId: place.city.id }),
  forbidden: () => place.officer,
  outsiders: nobodyElse,
  refused: {
    'organisations.problems.registrationNeeded': () => ({ now: later(179) }),
    'organisations.problems.registrationNeeded of a verified one': async () => ({
      input: { organisationId: (await createOrganisation(place.street)).id },
    }),
  },
  invalid: { organisationId: 'a/b' },
  version: asked,
  again: 'refused',
});

doorContract(eraseClaimPapers, {
  fresh: async () => ({ by: systemActor, input: { claimId: (await withdrawn()).id }, now: later(182) }),
  result: {},
  trail: ({ input: { claimId } }) => ({ entityId: claimId, cityId: place.city.id }),
  forbidden: () => place.officer,
  outsiders: nobodyElse,
  refused: {
    'organisations.problems.registrationNeeded': () => ({ now: later(180) }),
    'organisations.problems.registrationNeeded of an open one': async () => ({
      input: { claimId: (await claimedOrganisation(place.street)).key.claimId },
    }),
  },
  invalid: { claimId: 'a/b' },
  version: asked,
  again: 'refused',
});

test('of a refused registration name, code and reason stay; contact, account and certificate go', async () => {
  const organisation = await refused();
  const pending = await createOrganisation(place.street, { status: 'PENDING' });
  await eraseRegistrations(db, later(181));
  const shown = await organisationDetail({ organisationId: organisation.id }, at(place.officer, later(182)));
  expect(shown).toMatchObject({
    name: organisation.name,
    uscc: organisation.uscc,
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    bankAccountNumber: '',
    erasedAt: later(181),
  });
  const file = await db.storedFile.findUniqueOrThrow({ where: { id: organisation.certificateFileId ?? '' } });
  expect(file.keptUntil).toEqual(later(181));
  expect(await db.dataKey.count({ where: { subject: `organisation:${organisation.id}` } })).toBe(0);
  expect(await db.organisation.findUniqueOrThrow({ where: { id: pending.id } })).toMatchObject({
    erasedAt: null,
    contactName: '王敏',
  });
  await eraseRegistrations(db, later(300));
  expect((await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).erasedAt).toEqual(later(181));
});

test('papers of a claim that led to nothing go, once; those of an open one are needed', async () => {
  const [claim, open] = [await withdrawn(), await claimedOrganisation(place.street)];
  await eraseClaims(db, later(182));
  await eraseClaims(db, later(300));
  const files = { id: { in: [claim.certificateFileId, claim.authorisationFileId] } };
  expect(await db.storedFile.count({ where: { ...files, keptUntil: later(182) } })).toBe(2);
  const rows = await db.organisationClaim.findMany({
    where: { id: { in: [claim.id, open.key.claimId] } },
    select: { id: true, erasedAt: true, reason: true },
  });
  expect(rows.find(({ id }) => id === claim.id)).toMatchObject({ erasedAt: later(182), reason: claim.reason });
  expect(rows.find(({ id }) => id !== claim.id)).toMatchObject({ erasedAt: null });
});
