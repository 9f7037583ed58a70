import { describe, expect, it } from 'vitest';
import { contentHash } from '@/lib/applications/submission/content-hash';
import { openedDocument } from '@/lib/applications/submission/sealed-document';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { at, testNow } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { isApplicationNumber } from '@/tests/support/application-number';

const later = (date: Date, ms: number): Date => new Date(date.getTime() + ms);

describe('submitApplication', () => {
  it('freezes the content, gives a number and a receipt, and writes a letter', async () => {
    const { application, owner } = await scene({ filled: true });
    const submitted = await submitApplication({ applicationId: application.id }, { ...at(owner), receivedAt: testNow });
    expect(submitted.status).toBe('SUBMITTED');
    expect(isApplicationNumber(submitted.number ?? '')).toBe(true);
    const submission = await db.submission.findFirstOrThrow({ where: { applicationId: application.id } });
    expect(submission.contentHash).toBe(submitted.contentHash);
    const kept = { sheetId: application.sheetId, ordinal: submission.ordinal };
    const document = await openedDocument(db, kept, submission.content);
    expect(contentHash(document)).toBe(submission.contentHash);
    expect(document.organisation.bankAccountNumber).toBe('6222020000000001234');
    expect(JSON.stringify(submission.content)).not.toContain('6222020000000001234');
    expect(document.answers['contactPhone']).toMatch(/^1\d{10}$/);
    expect(JSON.stringify(submission.content)).not.toContain(document.answers['contactPhone']);
    const person = await db.person.findUniqueOrThrow({ where: { id: owner.personId } });
    expect(await db.letter.count({ where: { toEmail: person.email } })).toBe(1);
  });

  it('counts numbers within round and category, never twice', async () => {
    const { application, owner, round, organisation } = await scene({ filled: true });
    const second = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
    const [one, two] = await Promise.all([
      submitApplication({ applicationId: application.id }, at(owner)),
      submitApplication({ applicationId: second.id }, at(owner)),
    ]);
    const sequences = [one, two].map(({ number }) => number?.split('-').at(-2)).sort();
    expect(sequences).toEqual(['0001', '0002']);
  });

  it('takes a double click as one submission', async () => {
    const { application, owner } = await scene({ filled: true });
    const both = await Promise.all([1, 2].map(() => submitApplication({ applicationId: application.id }, at(owner))));
    expect(new Set(both.map(({ number }) => number)).size).toBe(1);
    expect(await db.submission.count({ where: { applicationId: application.id } })).toBe(1);
    expect(await db.trailEntry.count({ where: { entityId: application.id, command: 'application.submit' } })).toBe(1);
  });

  it('lists every missing field at once', async () => {
    const { application, owner } = await scene();
    const refusal = await submitApplication({ applicationId: application.id }, at(owner)).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ kind: 'refused' });
    const { problems } = refusal as { problems: { field?: string }[] };
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['projectTitle', 'budget', 'certificate', 'declaration']),
    );
  });

  it('goes by the moment of arrival: the last second counts, the next one does not', async () => {
    const closesAt = later(testNow, 60_000);
    const { application, owner } = await scene({ filled: true, closesAt });
    const tooLate = submitApplication(
      { applicationId: application.id },
      { actor: owner, now: later(closesAt, 5_000), receivedAt: later(closesAt, 1_000) },
    );
    await expect(tooLate).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'applications.problems.deadlinePassed' }],
    });
    const inTime = await submitApplication(
      { applicationId: application.id },
      { actor: owner, now: later(closesAt, 5_000), receivedAt: later(closesAt, 999) },
    );
    expect(inTime.receivedAt).toEqual(later(closesAt, 999));
  });

  it('goes by the moment it was received whole where the round states so', async () => {
    const closesAt = later(testNow, 60_000);
    const { application, owner, round } = await scene({ filled: true, closesAt });
    await changeTerms(round, { arrival: 'WHOLE' });
    const handIn = (now: Date) =>
      submitApplication({ applicationId: application.id }, { actor: owner, now, receivedAt: later(closesAt, -5_000) });
    await expect(handIn(later(closesAt, 1_000))).rejects.toMatchObject({
      problems: [{ code: 'applications.problems.deadlinePassed' }],
    });
    expect((await handIn(later(closesAt, 999))).receivedAt).toEqual(later(closesAt, 999));
  });

  it('lets a returned application be submitted until its correction is due, after the round has closed', async () => {
    const { application, owner } = await scene({ status: 'RETURNED', closesAt: later(testNow, -60_000) });
    await db.application.update({ where: { id: application.id }, data: { correctionDueAt: later(testNow, 60_000) } });
    const resubmitted = await submitApplication({ applicationId: application.id }, at(owner));
    expect(resubmitted).toMatchObject({ status: 'SUBMITTED', number: application.number });
    expect(await db.submission.count({ where: { applicationId: application.id } })).toBe(2);
  });

  it('is for owners and signatories; others of the house are told, strangers find nothing', async () => {
    const { application, editor, stranger, foreignOfficer } = await scene({ filled: true });
    await expect(submitApplication({ applicationId: application.id }, at(editor))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(submitApplication({ applicationId: application.id }, at(stranger))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(submitApplication({ applicationId: application.id }, at(foreignOfficer))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('conflicts with a withdrawal that came first', async () => {
    const { application, owner } = await scene({ filled: true });
    await db.application.update({ where: { id: application.id }, data: { status: 'WITHDRAWN' } });
    await expect(submitApplication({ applicationId: application.id }, at(owner))).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  it('counts the applications of one organisation in turn', async () => {
    const { application, owner, round, organisation } = await scene({ filled: true });
    const others = await Promise.all(
      [1, 2].map(() => createApplication({ round, organisation, status: 'DRAFT', filled: true })),
    );
    const results = await Promise.allSettled(
      [application, ...others].map(({ id }) => submitApplication({ applicationId: id }, at(owner))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });
});
