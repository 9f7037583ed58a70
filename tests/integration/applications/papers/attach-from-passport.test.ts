import { expect, it } from 'vitest';
import { attachedFile } from '@/lib/applications/filling/attached-file';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { attachFromPassport } from '@/lib/applications/papers/attach-from-passport';
import { papersForApplication } from '@/lib/applications/papers/papers-for';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor, someCertificate } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { some } from '@/tests/support/some';

const place = await contractPlace();
const round = await createRound({
  region: place.district,
  terms: { eligibility: [{ kind: 'verified' }], maxApplicationsPerOrganisation: 5 },
});

async function draft() {
  const organisation = await createOrganisation(place.district);
  const { id: applicationId, version } = await createApplication({ round, organisation, status: 'DRAFT' });
  const input = { applicationId, fieldKey: 'certificate', fileId: organisation.certificateFileId ?? '' };
  return { by: await memberActor(organisation), organisation, version, input };
}

doorContract(attachFromPassport, {
  fresh: draft,
  result: {},
  trail: ({ input }) => ({ entityId: input.applicationId, cityId: place.city.id }),
  forbidden: ({ organisation }) => memberActor(organisation, ['FINANCE']),
  refused: {
    'applications.problems.paperNotOffered': async ({ input }) => {
      const other = await createOrganisation(place.district);
      return { input: { ...input, fileId: other.certificateFileId ?? '' } };
    },
    'applications.problems.deadlinePassed': () => ({ now: new Date('2026-06-01T00:00:00Z') }),
  },
  invalid: { applicationId: '', fieldKey: 'a b', fileId: 'a/b' },
  version: never('a file is added beside the others'),
  again: 'refused',
});

it('what was handed in keeps its paper, whatever the passport says afterwards, and each reads it where they may', async () => {
  const organisation = await createOrganisation(place.district);
  const [owner, fileId] = [await memberActor(organisation), organisation.certificateFileId ?? ''];
  const application = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
  const second = await createApplication({ round, organisation, status: 'DRAFT' });
  const [own] = await db.attachment.findMany({ where: { applicationId: application.id, fieldKey: 'certificate' } });
  await removeAttachment({ applicationId: application.id, fileId: own?.fileId ?? '' }, at(owner));
  const { offers } = await papersForApplication({ applicationId: application.id }, at(owner));
  expect(offers.map(({ fieldKey, file }) => [fieldKey, file.id])).toEqual([['certificate', fileId]]);
  for (const { id } of [application, second])
    await attachFromPassport({ applicationId: id, fieldKey: 'certificate', fileId }, at(owner));
  const officer = await actorWith('OFFICER', place.district);
  await expect(attachedFile({ fileId }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  await submitApplication({ applicationId: application.id }, at(owner));
  const replaced = await someCertificate();
  await db.organisation.update({ where: { id: organisation.id }, data: { certificateFileId: replaced.id } });
  // The newer application with the same paper was not handed in: the office reads it through the one that was.
  expect(await attachedFile({ fileId }, at(officer))).toMatchObject({ id: fileId });
  await removeAttachment({ applicationId: second.id, fileId }, at(owner));
  expect(await attachedFile({ fileId }, at(owner))).toMatchObject({ id: fileId });
  const elsewhere = await createCity('丙市');
  const strangers = [
    await actorWith('OFFICER', elsewhere.city),
    await memberActor(await createOrganisation(place.district)),
  ];
  for (const stranger of some(strangers)) {
    await expect(attachedFile({ fileId }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(papersForApplication({ applicationId: application.id }, at(stranger))).rejects.toMatchObject({
      kind: 'not-found',
    });
  }
});
