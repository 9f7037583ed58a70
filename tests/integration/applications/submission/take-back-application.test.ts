import { expect, test } from 'vitest';
import { applicationOfMine } from '@/lib/applications/applicant-queries';
import { acceptApplication } from '@/lib/applications/screening/accept-application';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { db } from '@/lib/db/client';
import { waitingForMember } from '@/lib/inbox/waiting-for';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const place = await contractPlace();
const round = await createRound({ region: place.district, terms: { eligibility: [{ kind: 'verified' }] } });

async function handedIn() {
  const organisation = await createOrganisation(place.district);
  const { id: applicationId, version } = await createApplication({ round, organisation, status: 'SUBMITTED' });
  return { by: await memberActor(organisation), organisation, applicationId, input: { applicationId, version } };
}

doorContract(takeBackApplication, {
  fresh: handedIn,
  result: { status: 'DRAFT', submittedAt: null },
  trail: ({ applicationId }) => ({ entityId: applicationId, cityId: place.city.id, from: 'SUBMITTED', to: 'DRAFT' }),
  forbidden: ({ organisation }) => memberActor(organisation, ['EDITOR']),
  refused: {
    'applications.problems.deadlinePassed': () => ({ now: new Date('2026-06-01T00:00:00Z') }),
    'applications.problems.screeningBegun': async ({ applicationId }) => {
      await db.screening.create({
        data: {
          applicationId,
          verdict: 'RETURNED',
          checklist: [],
          note: '',
          actorId: place.officer.personId ?? '',
          at: testNow,
        },
      });
      return {};
    },
  },
  invalid: { version: 'x' },
  again: 'conflict',
});

test('it keeps its number and what was handed in, leaves the office, and comes back when handed in again', async () => {
  const { application, owner, officer } = await scene({ status: 'SUBMITTED', filled: true });
  const { id: applicationId, version, number } = application;
  await takeBackApplication({ applicationId, version }, at(owner));
  const draft = await db.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { submissions: true },
  });
  expect(draft).toMatchObject({ status: 'DRAFT', number, submittedAt: null, takenBackAt: testNow });
  expect(draft.submissions).toHaveLength(1);
  const [waiting] = (await waitingForMember({}, at(owner))).filter(({ key }) => key === `application:${applicationId}`);
  expect(waiting?.messageKey).toBe('applications.waiting.takenBack');
  const letters = await db.letter.findMany({ where: { subject: { contains: '撤回修改' } } });
  expect(letters.map(({ toEmail }) => toEmail)).toContain('contact@example.cn');
  await expect(
    acceptApplication({ applicationId, version: draft.version, met: [] }, at(officer)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  const again = await submitApplication({ applicationId }, at(owner));
  expect(again).toMatchObject({ status: 'SUBMITTED', number, takenBackAt: null });
  expect((await applicationOfMine({ applicationId }, at(owner))).mayTakeBack).toBe(true);
});
