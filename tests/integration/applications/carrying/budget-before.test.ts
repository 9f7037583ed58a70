import { expect, it } from 'vitest';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { startApplication } from '@/lib/applications/filling/start-application';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { createApplication } from '@/tests/factories/applications';
import { at } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { some } from '@/tests/support/some';

/** The budget section of a new draft, after a budget was handed in for a round of the year `year`. */
async function sectionAfter(year: number, handedIn = true) {
  const { district, organisation, editor, round: first } = await scene();
  await db.round.update({ where: { id: first.id }, data: { year } });
  const status = handedIn ? ({ status: 'SUBMITTED' } as const) : ({ status: 'DRAFT' } as const);
  const written = new Date('2026-02-20T02:00:00Z');
  await createApplication({ round: first, organisation, title: '银龄守护', at: written, ...status });
  const round = await createRound({ region: district, terms: { eligibility: [] } });
  const draft = await startApplication({ roundId: round.id, organisationId: organisation.id }, at(editor));
  const people = { applicationId: draft.id, section: 'people' };
  const { own } = await sectionToFill(people, at(editor));
  const section = found(
    own.form.definition.find(({ fields }) => fields.some(({ type }) => type === 'budget')),
    'the section of the budget',
  );
  return (await sectionToFill({ applicationId: draft.id, section: section.key }, at(editor))).choices.budget;
}

it('beside a budget stands what was handed in for a round of an earlier year, by the names of its items', async () => {
  const { before } = await sectionAfter(2025);
  expect(before?.year).toBe(2025);
  expect(before?.lines).toContainEqual({
    item: expect.any(String),
    activity: expect.any(String),
    fen: expect.stringMatching(/^\d+$/),
  });
  expect(some(before?.lines ?? []).filter(({ item }) => item === '' || /^B\d/.test(item))).toEqual([]);
});

it.each([
  ['of the same year', 2026, true],
  ['that was never handed in', 2025, false],
])('and nothing of one %s', async (_, year, handedIn) => {
  expect(await sectionAfter(year, handedIn)).not.toHaveProperty('before');
});
