import { expect, test } from 'vitest';
import { gatesOnRecord } from '@/lib/applications/gates/gates-on-record';
import { officeApplication } from '@/lib/applications/office-queries';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { contradictionsOf, newestSubmission, submittedContent } from '@/lib/applications/submission/submitted-content';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { roundById } from '@/lib/rounds/load';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { seenApplication } from '@/tests/support/seen-application';

/** A handed-in application of an organisation that has been awarded in two other rounds of the year. */
async function handedIn() {
  const { district } = await createCity();
  const [officer, organisation] = [await actorWith('OFFICER', district), await createOrganisation(district)];
  for (const status of ['AWARDED', 'AWARDED', 'DECLINED'] as const)
    await createApplication({
      round: await createRound({ region: district, status: 'AWARDED' }),
      organisation,
      status,
    });
  const round = await createRound({
    region: district,
    status: 'SCREENING',
    terms: { eligibility: [{ kind: 'verified' }, { kind: 'notFundedElsewhere', sameYear: true }] },
  });
  const application = await createApplication({ round, organisation });
  const address = { applicationId: application.id };
  return { round, application, organisation, officer, show: () => officeApplication(address, at(officer)) };
}

test('shows the newest submission and the gates as they are read one by one', async () => {
  const { round, application, show } = await handedIn();
  const detail = await show();
  expect(detail.content).toEqual(
    await submittedContent(db, await seenApplication(application.id), { reader: 'caller' }),
  );
  const [newest] = await db.submission.findMany({ where: { applicationId: application.id }, ...newestSubmission });
  const asked = { round: found(await roundById(db, { roundId: round.id }), 'the round'), now: testNow };
  const gates = await gatesOnRecord(db, { ...asked, applicationIds: [application.id] });
  expect(detail.gates).toEqual(gates.get(application.id));
  expect(detail.contradictions).toEqual(await contradictionsOf(db, newest));
  expect(detail.content).not.toHaveProperty('contradictions');
  expect(detail.gates.now).toContainEqual(
    expect.objectContaining({ kind: 'notFundedElsewhere', met: false, values: { sameYear: 1, count: 2 } }),
  );
});

test('tells who did what, the newest first, and leaves out the savings', async () => {
  const { application, organisation, officer, show } = await handedIn();
  const { personId: actorId } = await memberActor(organisation);
  const entry = { actorId, actorName: '填报人', entity: 'application', entityId: application.id, at: testNow };
  await db.trailEntry.createMany({
    data: [
      { ...entry, command: 'application.saveAnswers' },
      { ...entry, command: 'application.cancelAward', detail: { reason: '以前的说明' } },
    ],
  });
  const later = new Date(testNow.getTime() + 1_234);
  await returnApplicationForCorrection(
    { applicationId: application.id, version: application.version, unmet: [], note: '请补章程' },
    at(officer, later),
  );
  const { trail, screenings } = await show();
  expect(trail.map(({ at, command, reason }) => [at, command, reason])).toEqual([
    [later, 'application.returnForCorrection', undefined],
    [testNow, 'application.cancelAward', '以前的说明'],
  ]);
  expect(trail[0]).toMatchObject({ actorName: officer.name, fromState: 'SUBMITTED', toState: 'RETURNED' });
  expect(screenings).toMatchObject([{ actorName: officer.name, note: '请补章程' }]);
});
