import { describe, expect, it } from 'vitest';
import { expireDue } from '@/lib/applications/late/expire-due';
import { grantLateEntry } from '@/lib/applications/late/grant-late-entry';
import { lateEntriesOfRound } from '@/lib/applications/late/queries';
import { refuseLateEntry } from '@/lib/applications/late/refuse-late-entry';
import { revokeLateEntry } from '@/lib/applications/late/revoke-late-entry';
import { waitingForScreening } from '@/lib/applications/waiting';
import { db } from '@/lib/db/client';
import { memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { closed, granted, hours, propose } from './scene';

const letters = async (toEmail: string): Promise<string[]> =>
  (await db.letter.findMany({ where: { toEmail } })).map(({ subject }) => subject);

const emailOf = async ({ personId }: { personId: string | null }): Promise<string> =>
  (await db.person.findUniqueOrThrow({ where: { id: personId ?? '' } })).email;

describe('proposeLateEntry', () => {
  it('names one verified organisation by name or code, and waits for a second officer, not for who proposed it', async () => {
    const s = await closed();
    const entry = await propose(s, { organisation: s.organisation.heldUscc ?? s.organisation.name });
    expect(entry).toMatchObject({ status: 'PROPOSED', organisationId: s.organisation.id });
    const waits = async (actor: typeof s.officer) =>
      (await waitingForScreening(db, actor, testNow)).some(({ key }) => key === `late:${entry.id}`);
    expect([await waits(s.officer), await waits(s.second), await waits(s.cityOfficer)]).toEqual([false, true, true]);
    expect(await waits(s.foreignOfficer)).toBe(false);
    expect(await letters(await emailOf(s.owner))).toEqual([]);
  });

  it.each([
    ['nobody of that name', { organisation: '没有这个单位' }, 'lateNobody'],
    ['a term longer than the round allows', { until: hours(24 * 9) }, 'lateTooLong'],
    ['a term that is past', { until: hours(-2) }, 'latePast'],
  ])('refuses %s', async (_what, asked, code) => {
    await expect(propose(await closed(), asked)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: `applications.problems.${code}` }],
    });
  });

  it('takes one at a time for each organisation, and none where the round allows none', async () => {
    const s = await closed();
    await propose(s);
    await expect(propose(s, { by: s.second })).rejects.toMatchObject({
      problems: [{ code: 'applications.problems.lateStanding' }],
    });
    const none = await closed({ lateEntry: { mostDays: 0, isPublic: true } });
    await expect(propose(none)).rejects.toMatchObject({
      problems: [{ code: 'applications.problems.lateNotAllowed' }],
    });
  });

  it('lets nobody in who could not use it: the limit is reached, and the draft is the last that counts', async () => {
    const s = await closed({ maxApplicationsPerOrganisation: 1 });
    const draft = { where: { id: s.application.id } };
    expect((await propose(s)).status).toBe('PROPOSED');
    await db.lateEntry.deleteMany({ where: { roundId: s.round.id } });
    await db.application.update({
      ...draft,
      data: { status: 'SUBMITTED', submittedAt: hours(-2), receivedAt: hours(-2) },
    });
    await expect(propose(s)).rejects.toMatchObject({
      problems: [{ code: 'applications.problems.ineligible.maxApplications', field: 'organisation' }],
    });
    await db.application.update({ ...draft, data: { status: 'WITHDRAWN' } });
    expect((await propose(s)).status).toBe('PROPOSED');
  });

  it('is for officers of the round, who are not of the organisation; observers may not, strangers find nothing', async () => {
    const s = await closed();
    await expect(propose(s, { by: s.observer })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(propose(s, { by: s.foreignOfficer })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(propose(s, { by: s.owner })).rejects.toMatchObject({ kind: 'not-found' });
    const { memberships } = await memberActor(s.organisation, ['EDITOR']);
    await expect(propose(s, { by: { ...s.officer, memberships } })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('grantLateEntry', () => {
  it('opens the drafts of the organisation alone, and writes to its people', async () => {
    const s = await closed();
    const entry = await granted(s);
    expect(entry).toMatchObject({ status: 'GRANTED', decidedById: s.second.personId });
    const draft = await db.application.findUniqueOrThrow({ where: { id: s.application.id } });
    expect(draft).toMatchObject({ lateEntryId: entry.id, lateUntil: entry.until });
    expect(await letters(await emailOf(s.owner))).toEqual([expect.stringContaining('已同意逾期申报')]);
    expect(await letters(await emailOf(s.stranger))).toEqual([]);
  });

  it('takes a second officer, and a term that has not passed meanwhile', async () => {
    const s = await closed();
    const { id: lateEntryId, version } = await propose(s);
    const grant = (actor: typeof s.officer, now = testNow) => grantLateEntry({ lateEntryId, version }, { actor, now });
    await expect(grant(s.officer)).rejects.toMatchObject({
      problems: [{ code: 'applications.problems.lateSecondPerson' }],
    });
    await expect(grant(s.second, hours(25))).rejects.toMatchObject({
      problems: [{ code: 'applications.problems.latePast' }],
    });
    await expect(grant(s.observer)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(grant(s.foreignOfficer)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(grant(s.owner)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await grant(s.cityOfficer)).status).toBe('GRANTED');
    await expect(grant(s.second)).rejects.toMatchObject({ kind: 'conflict' });
  });
});

it('is not granted once it could not be used any more, and who decides is shown why', async () => {
  const s = await closed({ maxApplicationsPerOrganisation: 1 });
  const { id: lateEntryId, version } = await propose(s);
  const shown = async () => {
    const { entries } = await lateEntriesOfRound({ roundId: s.round.id }, at(s.second));
    return entries[0]?.conditions.find(({ kind }) => kind === 'maxApplications')?.met;
  };
  expect(await shown()).toBe(true);
  await db.application.update({
    where: { id: s.application.id },
    data: { status: 'SUBMITTED', submittedAt: hours(-2), receivedAt: hours(-2) },
  });
  expect(await shown()).toBe(false);
  await expect(grantLateEntry({ lateEntryId, version }, at(s.second))).rejects.toMatchObject({
    problems: [{ code: 'applications.problems.ineligible.maxApplications' }],
  });
});

describe('refuseLateEntry and revokeLateEntry', () => {
  it('tells who proposed it of a refusal, and the organisation nothing', async () => {
    const s = await closed();
    const { id: lateEntryId, version } = await propose(s);
    const refuse = (actor: typeof s.officer) =>
      refuseLateEntry({ lateEntryId, version, note: '情况不属实' }, at(actor));
    await expect(refuse(s.officer)).rejects.toMatchObject({ kind: 'refused' });
    await expect(refuse(s.foreignOfficer)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await refuse(s.second)).status).toBe('REFUSED');
    expect(await letters(await emailOf(s.officer))).toEqual([expect.stringContaining('未予同意')]);
    expect(await letters(await emailOf(s.owner))).toEqual([]);
  });

  it('shuts the drafts again and tells the organisation; a proposal is taken back in silence', async () => {
    const s = await closed();
    const { id: lateEntryId, version } = await granted(s);
    const revoke = (actor: typeof s.officer) => revokeLateEntry({ lateEntryId, version, note: '误批' }, at(actor));
    await expect(revoke(s.foreignOfficer)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(revoke(s.observer)).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await revoke(s.officer)).status).toBe('REVOKED');
    const draft = await db.application.findUniqueOrThrow({ where: { id: s.application.id } });
    expect(draft).toMatchObject({ lateEntryId: null, lateUntil: null });
    expect(await letters(await emailOf(s.owner))).toHaveLength(2);
    const read = () => lateEntriesOfRound({ roundId: s.round.id }, at(s.second));
    const { name } = await db.person.findUniqueOrThrow({ where: { id: s.officer.personId ?? '' } });
    expect((await read()).entries).toMatchObject([{ status: 'REVOKED', takenBackBy: name, endedAt: testNow }]);
    const again = await propose(s);
    const takeBack = (actor: typeof s.officer) =>
      revokeLateEntry({ lateEntryId: again.id, version: again.version, note: '不再需要' }, at(actor));
    expect((await read()).entries[0]?.moves).toEqual(['grant', 'refuse']);
    await expect(takeBack(s.second)).rejects.toMatchObject({
      problems: [{ code: 'applications.problems.lateNotOwn' }],
    });
    await takeBack(s.officer);
    expect(await letters(await emailOf(s.owner))).toHaveLength(2);
  });
});

it('ends what ran out, and what its round has left behind', async () => {
  const [ranOut, gone, stands] = [await closed(), await closed(), await closed()];
  const [first, second, third] = [
    await granted(ranOut, { until: hours(1) }),
    await propose(gone, { until: hours(40) }),
    await granted(stands, { until: hours(40) }),
  ];
  await db.round.update({ where: { id: gone.round.id }, data: { status: 'REVIEWING' } });
  await expireDue(db, hours(2));
  const status = async ({ id }: { id: string }) => (await db.lateEntry.findUniqueOrThrow({ where: { id } })).status;
  expect([await status(first), await status(second), await status(third)]).toEqual(['EXPIRED', 'EXPIRED', 'GRANTED']);
});

it('is read by whoever runs or watches the round, and by nobody else', async () => {
  const s = await closed();
  await granted(s);
  const read = (actor: typeof s.officer) => lateEntriesOfRound({ roundId: s.round.id }, at(actor));
  const { entries, mayPropose } = await read(s.officer);
  expect(mayPropose).toBe(true);
  expect(entries).toMatchObject([{ status: 'GRANTED', organisationName: s.organisation.name, moves: ['revoke'] }]);
  expect(await read(s.observer)).toMatchObject({ mayPropose: false, entries: [{ moves: [] }] });
  for (const actor of [s.owner, s.foreignOfficer, s.stranger])
    await expect(read(actor)).rejects.toMatchObject({ kind: 'not-found' });
});
