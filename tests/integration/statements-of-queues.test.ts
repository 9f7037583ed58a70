import { expect, test } from 'vitest';
import { screeningQueue } from '@/lib/applications/screening/screening-queue';
import { objectionQueue } from '@/lib/awards/objections/objection-queue';
import { countStatements } from '@/lib/db/count-statements';
import { verificationQueue } from '@/lib/demands/verification/verification-queue';
import { claimQueue } from '@/lib/organisations/claims/claim-queue';
import { organisationQueue } from '@/lib/organisations/verification-queue';
import { createApplication } from '@/tests/factories/applications';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

/** What waits beside the thing that is judged is one statement of its page, however much waits. */
test('the queue beside a judgement is read at once', async () => {
  const { city, district } = await createCity();
  const asker = at(await actorWith('OFFICER', city));
  const round = await createRound({ region: district, status: 'SCREENING' });
  const organisation = await createOrganisation(district);
  const [first, second] = [
    await createApplication({ round, organisation }),
    await createApplication({ round, organisation }),
  ];
  const call = await createDemandCallRow({ region: city });
  const demand = await createDemand({ call, region: district });
  const queues = [
    () => screeningQueue({ applicationId: first.id, after: second.id }, asker),
    () => organisationQueue({ organisationId: organisation.id, after: organisation.id }, asker),
    () => verificationQueue({ demandId: demand.id, after: demand.id, q: '助餐', category: 'H', overdue: '1' }, asker),
    () => objectionQueue({ objectionId: first.id, after: second.id }, asker),
    () => claimQueue({ claimId: first.id, after: second.id }, asker),
  ];
  for (const ask of queues) expect((await countStatements(ask)).statements).toBe(1);
});
