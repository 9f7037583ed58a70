import { describe, expect, it } from 'vitest';
import { startApplication } from '@/lib/applications/filling/start-application';
import { db } from '@/lib/db/client';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

describe('startApplication', () => {
  it('opens an empty draft, again up to the limit of the round', async () => {
    const { round, organisation, editor } = await scene();
    const input = { roundId: round.id, organisationId: organisation.id };
    const draft = await startApplication(input, at(editor));
    expect(draft).toMatchObject({ status: 'DRAFT', number: null, cityId: round.cityId });
    const refused = startApplication(input, at(editor));
    await expect(refused).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'applications.problems.ineligible.maxApplications' }],
    });
  });

  it('lets only one of two at once be the last allowed', async () => {
    const { round, organisation, editor } = await scene();
    const input = { roundId: round.id, organisationId: organisation.id };
    const both = await Promise.allSettled([startApplication(input, at(editor)), startApplication(input, at(editor))]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('lets an unverified organisation draft, but not one of the wrong type', async () => {
    const { round, organisation, owner, district } = await scene();
    await db.organisation.update({ where: { id: organisation.id }, data: { status: 'PENDING' } });
    await expect(
      startApplication({ roundId: round.id, organisationId: organisation.id }, at(owner)),
    ).resolves.toMatchObject({ status: 'DRAFT' });
    const strict = await createRound({
      region: district,
      terms: { eligibility: [{ kind: 'organisationTypes', types: ['FILED'] }] },
    });
    const refused = startApplication({ roundId: strict.id, organisationId: organisation.id }, at(owner));
    await expect(refused).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'applications.problems.ineligible.organisationTypes' }],
    });
  });

  it('is refused outside the window, and a draft round does not exist yet', async () => {
    const { organisation, owner, district } = await scene();
    const over = await createRound({ region: district, closesAt: new Date(testNow.getTime() - 60_000) });
    const input = (roundId: string) => ({ roundId, organisationId: organisation.id });
    await expect(startApplication(input(over.id), at(owner))).rejects.toMatchObject({ kind: 'refused' });
    const draft = await createRound({ region: district, status: 'DRAFT' });
    await expect(startApplication(input(draft.id), at(owner))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(startApplication(input('none'), at(owner))).rejects.toMatchObject({ kind: 'not-found' });
  });
});
