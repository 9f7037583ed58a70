import { beforeAll, expect, test } from 'vitest';
import { officeApplication } from '@/lib/applications/office-queries';
import { eraseApplicationContacts } from '@/lib/applications/retention/erase-application-contacts';
import { eraseApplications } from '@/lib/applications/retention/erase-applications';
import { db } from '@/lib/db/client';
import type { ApplicationStatus, RoundStatus } from '@/lib/db/generated/enums';
import { systemActor } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { objectedRound } from '@/tests/factories/objections';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(testNow.getTime() + days * DAY_MS);
const place = await contractPlace();
let organisation: { id: string };
beforeAll(async () => {
  organisation = await createOrganisation(place.street);
});

async function ended(status: ApplicationStatus, roundStatus: RoundStatus = 'AWARDED') {
  const round = await createRound({ region: place.district });
  const application = await createApplication({ round, organisation, status, filled: true });
  await db.round.update({ where: { id: round.id }, data: { status: roundStatus } });
  return application;
}
const erasedAt = async ({ id }: { id: string }) =>
  (await db.application.findUniqueOrThrow({ where: { id } })).contactsErasedAt;

doorContract(eraseApplicationContacts, {
  fresh: async () => ({ by: systemActor, input: { applicationId: (await ended('DECLINED')).id }, now: later(366) }),
  result: {},
  trail: ({ input: { applicationId } }) => ({ entityId: applicationId, cityId: place.city.id }),
  forbidden: () => place.officer,
  outsiders: never('erasing is nobody’s but the installation’s'),
  refused: {
    'applications.problems.contactsNeeded': () => ({ now: later(364) }),
    'applications.problems.contactsNeeded while its round goes on': async () => ({
      input: { applicationId: (await ended('DECLINED', 'PUBLICISING')).id },
    }),
  },
  invalid: { applicationId: 'a/b' },
  version: never('nobody looks at a screen; whether it is due is asked anew'),
  again: 'refused',
});

test('numbers and account go from what was typed and from what was handed in; the project, its hash and its round stay', async () => {
  const application = await ended('NOT_SHORTLISTED');
  await eraseApplications(db, later(364));
  expect(await erasedAt(application)).toBeNull();
  const before = await officeApplication({ applicationId: application.id }, at(place.officer, later(1)));
  expect(JSON.stringify(before.content)).toMatch(/\d{3}\*{4}\d{4}/);

  await eraseApplications(db, later(366));
  expect(await erasedAt(application)).toEqual(later(366));
  const { content, application: row } = await officeApplication(
    { applicationId: application.id },
    at(place.officer, later(367)),
  );
  expect(JSON.stringify(content)).not.toMatch(/\d{3}\*{4}\d{4}|\*{4}1234/);
  expect(content).toMatchObject({ contentHash: application.contentHash });
  expect(row.title).toBe(application.title);
  expect(await db.dataKey.count({ where: { subject: `sheet:${application.sheetId}` } })).toBe(0);
  // Once more comes to the same.
  await eraseApplications(db, later(400));
  expect(await erasedAt(application)).toEqual(later(366));
});

test('a draft that was never handed in goes sooner, and in a cancelled round everything does', async () => {
  const [draft, cancelled] = [await ended('DRAFT'), await ended('ELIGIBLE', 'CANCELLED')];
  await eraseApplications(db, later(181));
  expect(await erasedAt(draft)).toEqual(later(181));
  expect(await erasedAt(cancelled)).toBeNull();
  await eraseApplications(db, later(366));
  expect(await erasedAt(cancelled)).toEqual(later(366));
});

test('nothing that goes on loses anybody: awards, reserves, running rounds, and rounds with an open objection', async () => {
  const kept = [
    await ended('AWARDED'),
    await ended('RESERVE'),
    await ended('REVOKED'),
    await ended('DECLINED', 'DECIDING'),
    await ended('DRAFT', 'OPEN'),
  ];
  const objected = await objectedRound();
  const roundId = objected.round.id;
  await db.round.update({ where: { id: roundId }, data: { status: 'AWARDED' } });
  const declined = await db.application.findFirstOrThrow({ where: { roundId } });
  await db.application.update({ where: { id: declined.id }, data: { status: 'DECLINED' } });
  await eraseApplications(db, later(3_000));
  for (const application of [...kept, declined]) expect(await erasedAt(application)).toBeNull();
  await db.objection.updateMany({ where: { notice: { roundId } }, data: { status: 'DISMISSED' } });
  await eraseApplications(db, later(3_000));
  expect(await erasedAt(declined)).toEqual(later(3_000));
});
