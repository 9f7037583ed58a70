import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { officeApplication } from '@/lib/applications/office-queries';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

const place = '近江街道设有为老服务站，专职社工两人';

test('who is registered elsewhere in the city says where it is active; screening reads it, and so does a correction', async () => {
  const { application, organisation, round, owner, officer, foreignOfficer } = await scene({ filled: true });
  const city = await db.region.findUniqueOrThrow({ where: { id: round.cityId } });
  await db.organisation.update({ where: { id: organisation.id }, data: { regionId: city.id } });
  const { region } = await db.round.findUniqueOrThrow({ where: { id: round.id }, include: { region: true } });
  await changeTerms(round, {
    eligibility: [
      { kind: 'withinRegion', regionPath: city.path, regionName: city.name },
      { kind: 'activeInRegion', regionPath: region.path, regionName: region.name },
    ],
  });
  const address = { applicationId: application.id };

  const check = await applicationToCheck(address, at(owner));
  expect(check.problems).toEqual([]);
  expect(check.eligibility.map(({ key, met }) => [key, met])).toContainEqual(['activeInRegion', false]);
  await expect(submitApplication(address, at(owner))).rejects.toMatchObject({
    problems: [{ code: 'applications.problems.ineligible.activeInRegion', field: 'activePlace' }],
  });
  await submitApplication({ ...address, activePlace: place }, at(owner));

  const { gates, application: seen } = await officeApplication(address, at(officer));
  expect(gates?.now).toContainEqual(
    expect.objectContaining({
      key: 'activeInRegion',
      met: true,
      because: 'told',
      values: { region: region.name, place },
    }),
  );
  await expect(officeApplication(address, at(foreignOfficer))).rejects.toMatchObject({ kind: 'not-found' });

  await returnApplicationForCorrection({ ...address, version: seen.version, note: '请补充场地证明。' }, at(officer));
  expect((await applicationToCheck(address, at(owner))).own.activePlace).toBe(place);
});
