import { expect, it } from 'vitest';
import { startApplication } from '@/lib/applications/filling/start-application';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { at } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

const overAll = 'applications.problems.ineligible.maxAcrossTracks';

/** An edition of two tracks in which an organisation may apply once altogether. */
async function edition() {
  const { organisation, owner, district } = await scene();
  const main = await createRound({ region: district, terms: { maxAcrossTracks: 1 } });
  const track = await createRound({ region: district, terms: { maxAcrossTracks: 9 } });
  await db.round.update({ where: { id: track.id }, data: { mainRoundId: main.id, trackName: '备案团队赛道' } });
  return { main, track, organisation, owner };
}

it('the limit over all tracks is the main round’s, and counts in both directions', async () => {
  const { main, track, organisation, owner } = await edition();
  await startApplication({ roundId: track.id, organisationId: organisation.id }, at(owner));
  const again = startApplication({ roundId: main.id, organisationId: organisation.id }, at(owner));
  await expect(again).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: overAll, values: { limit: 1, count: 1 } }],
  });
});

it('of two started at once in two tracks one is the last allowed', async () => {
  const { main, track, organisation, owner } = await edition();
  const both = await Promise.allSettled(
    [main, track].map(({ id }) => startApplication({ roundId: id, organisationId: organisation.id }, at(owner))),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { kind: 'refused', problems: [{ code: overAll, values: { limit: 1, count: 1 } }] },
  });
});

it('is judged again at submission, where drafts do not count', async () => {
  const { main, track, organisation, owner } = await edition();
  const draft = await createApplication({ round: track, organisation, status: 'DRAFT', filled: true });
  await createApplication({ round: main, organisation, status: 'SUBMITTED' });
  const submitted = submitApplication({ applicationId: draft.id }, at(owner));
  await expect(submitted).rejects.toMatchObject({
    kind: 'refused',
    problems: expect.arrayContaining([expect.objectContaining({ code: overAll })]) as unknown,
  });
});
