import { expect, it } from 'vitest';
import { hostedApplications } from '@/lib/applications/hosting/hosted-applications';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { askTie } from '@/lib/organisations/ties/ask-tie';
import { confirmTie } from '@/lib/organisations/ties/confirm-tie';
import { endTie } from '@/lib/organisations/ties/end-tie';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { some } from '@/tests/support/some';

it('a filed group hands in through its host, which sees it for good; without one it does not', async () => {
  const home = await createCity('甲市');
  const round = await createRound({
    region: home.district,
    terms: {
      eligibility: [{ kind: 'verified' }, { kind: 'organisationTypes', types: ['FILED'] }, { kind: 'hostConfirmed' }],
    },
  });
  const group = await createOrganisation(home.street, { type: 'FILED', uscc: null, name: '邻里互助队' });
  const host = await createOrganisation(home.district, { name: '望江社工中心' });
  const [groupOwner, hostOwner] = [await memberActor(group), await memberActor(host)];
  const { id: applicationId } = await createApplication({ round, organisation: group, status: 'DRAFT', filled: true });
  await expect(submitApplication({ applicationId }, at(groupOwner))).rejects.toMatchObject({
    problems: [{ code: 'applications.problems.ineligible.hostConfirmed' }],
  });
  const asking = { organisationId: group.id, kind: 'HOST', as: 'GROUP', other: host.uscc ?? '' } as const;
  const { tieId } = await askTie(asking, at(groupOwner));
  await expect(submitApplication({ applicationId }, at(groupOwner))).rejects.toMatchObject({ kind: 'refused' });
  await confirmTie({ tieId, version: 1 }, at(hostOwner));
  await submitApplication({ applicationId }, at(groupOwner));
  const [submission] = await db.submission.findMany({ where: { applicationId } });
  expect(submission?.gates).toContainEqual(
    expect.objectContaining({ kind: 'hostConfirmed', met: true, values: { host: '望江社工中心' } }),
  );
  await endTie({ tieId, version: 2, note: '项目结束' }, at(hostOwner));
  expect(await hostedApplications({ organisationId: host.id }, at(hostOwner))).toMatchObject([
    { id: applicationId, group: '邻里互助队', status: 'SUBMITTED' },
  ]);
  const elsewhere = await createCity('乙市');
  const strangers = [
    await actorWith('OFFICER', elsewhere.city),
    groupOwner,
    await memberActor(await createOrganisation(home.street)),
  ];
  for (const stranger of some(strangers))
    await expect(hostedApplications({ organisationId: host.id }, at(stranger))).rejects.toMatchObject({
      kind: 'not-found',
    });
});
