import { beforeAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID, visitor } from '@/lib/kernel/actor';
import { evidenceFile } from '@/lib/organisations/evidence-file';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const someFile = () =>
  db.storedFile.create({
    data: {
      sha256: 'a'.repeat(64),
      size: 1,
      mime: 'application/pdf',
      name: '证书.pdf',
      scan: 'not-scanned',
      uploadedAt: testNow,
    },
  });

it('is for whoever may see the organisation it belongs to', async () => {
  const organisation = await createOrganisation(home.street);
  const [certificate, ground, loose] = [await someFile(), await someFile(), await someFile()];
  await db.organisation.update({ where: { id: organisation.id }, data: { usccOverrideFileId: certificate.id } });
  await db.organisationStanding.create({
    data: {
      organisationId: organisation.id,
      kind: 'ABNORMAL_LIST',
      from: '2025-07-01',
      fileId: ground.id,
      recordedById: SYSTEM_PERSON_ID,
      recordedAt: testNow,
    },
  });
  const elsewhere = await createCity('乙市');
  for (const reader of [await actorWith('OFFICER', home.city), await memberActor(organisation)]) {
    for (const { id: fileId } of [certificate, ground])
      expect(await evidenceFile({ fileId }, at(reader))).toMatchObject({ id: fileId });
    await expect(evidenceFile({ fileId: loose.id }, at(reader))).rejects.toMatchObject({ kind: 'not-found' });
  }
  for (const stranger of [
    visitor,
    await actorWith('OFFICER', elsewhere.city),
    await memberActor(await createOrganisation(home.street)),
  ]) {
    await expect(evidenceFile({ fileId: certificate.id }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  }
});
