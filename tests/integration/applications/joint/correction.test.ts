import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { removePartner } from '@/lib/applications/joint/remove-partner';
import { officeApplication } from '@/lib/applications/office-queries';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { partnerChangesOf } from '@/lib/awards/partners/queries';
import { db } from '@/lib/db/client';
import { at, testNow } from '@/tests/factories/people';
import { temporaryFiles } from '@/tests/support/files';
import { aPartner, confirmed, place, withAgreement } from './setting';

temporaryFiles();

const later = (hours: number) => new Date(testNow.getTime() + hours * 3_600_000);

test('during a correction a partner is replaced: with a reason, an agreement signed anew, and before and after for the office', async () => {
  const given = await confirmed();
  const { applicationId, owner, partner: old, partId } = given;
  await withAgreement(given);
  await submitApplication({ applicationId }, at(owner));
  const { version } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  await returnApplicationForCorrection(
    { applicationId, version, note: '请更换合作单位。' },
    at(place.officer, later(1)),
  );

  const taken = { partId, version: 2 };
  await expect(removePartner(taken, at(owner, later(2)))).rejects.toMatchObject({
    problems: [{ code: 'kernel.problems.required', field: 'reason' }],
  });
  await removePartner({ ...taken, reason: '该单位已注销' }, at(owner, later(2)));
  const { partner, signatory } = await aPartner();
  await confirmed({ ...given, partner, signatory }, later(3));
  const codes = async () =>
    (await applicationToCheck({ applicationId }, at(owner, later(4)))).problems.map(({ code }) => code);
  expect(await codes()).toEqual(['applications.problems.agreementOutdated']);
  await withAgreement(given, later(4));
  expect(await codes()).toEqual([]);
  await submitApplication({ applicationId }, at(owner, later(5)));

  const office = at(place.officer, later(6));
  const { removed } = await partnerChangesOf({ applicationId }, office);
  expect(removed).toMatchObject([{ name: old.name, note: '该单位已注销' }]);
  const { changed } = await officeApplication({ applicationId }, office);
  expect(changed.map(({ title }) => title)).toContain('联合申报');
});
