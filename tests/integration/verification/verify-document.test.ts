import { expect, test } from 'vitest';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { checkCodeOf } from '@/lib/vault/check-code';
import { verifyDocument } from '@/lib/verification/verify-document';
import { at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';
import { doorContract, never } from '@/tests/support/door-contract';

const anyone = never('anybody may verify a document; the number and the code on it are the key');

async function received() {
  const here = await scene({ status: 'SUBMITTED' });
  const { id } = here.application;
  // As numbers are given: no small letters.
  await db.application.update({ where: { id }, data: { number: `2026-${id.toUpperCase()}` } });
  const { number, checkCode } = await receiptOf({ applicationId: id }, at(here.owner));
  return { ...here, number, code: checkCode };
}

doorContract(verifyDocument, {
  fresh: async () => {
    const { number, code } = await received();
    return { by: visitor, input: { number, code } };
  },
  result: { kind: 'receipt', standing: 'holds' },
  trail: () => null,
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'verification.problems.notGenuine for another code': ({ input }) => ({
      input: { ...input, code: '0000-0000-0000' },
      field: 'number',
    }),
    'verification.problems.notGenuine for another number': ({ input }) => ({
      input: { ...input, number: '2026-000000-00-0000-0' },
      field: 'number',
    }),
  },
  invalid: { number: ' ', code: ' ' },
  version: never('nothing is changed'),
  again: 'done',
  race: never('two who look find the same document'),
  keeps: ['SignInThrottle'],
});

const verify = (input: { number: string; code: string }) => verifyDocument(input, { actor: visitor, now: testNow });

test('a receipt is genuine however it is typed, and tells no more than who handed in what to which round', async () => {
  const { number, code, organisation, round } = await received();
  const genuine = await verify({ number: ` ${number.toLowerCase()} `, code: code.toLowerCase().replaceAll('-', ' ') });
  expect(Object.keys(genuine).toSorted()).toEqual(
    ['at', 'contentHash', 'kind', 'number', 'organisationName', 'roundTitle', 'standing'].toSorted(),
  );
  expect(genuine).toMatchObject({ organisationName: organisation.name, roundTitle: round.title });
});

test('what cannot be a check code is told at its field', async () => {
  const { number } = await received();
  for (const code of ['IOSVZ', 'K7QX-20MP'])
    await expect(verify({ number, code })).rejects.toMatchObject({
      kind: 'invalid',
      problems: [{ code: 'verification.problems.codeShape', field: 'code' }],
    });
});

test('the code of one document is not that of another, of another kind, or of another content', async () => {
  const [one, other] = [await received(), await received()];
  await expect(verify({ number: one.number, code: other.code })).rejects.toMatchObject({ kind: 'refused' });
  const contentHash = found(
    (await db.submission.findFirst({ where: { applicationId: one.application.id } }))?.contentHash,
    'it',
  );
  const letter = await checkCodeOf(db, { kind: 'commitment', number: one.number, contentHash });
  expect(letter).not.toBe(one.code);
  await expect(verify({ number: one.number, code: letter })).rejects.toMatchObject({ kind: 'refused' });
});

test('a receipt of before a later submission, one that was taken back, and one withdrawn say so', async () => {
  const { number, code, application, owner } = await received();
  const first = await db.submission.findFirstOrThrow({ where: { applicationId: application.id } });
  const { id: _id, ordinal, gates, advice, content, ...rest } = first;
  const again = { ...rest, ordinal: ordinal + 1, contentHash: 'b'.repeat(64), receivedAt: testNow };
  await db.submission.create({
    data: { ...again, content: content as object, gates: gates as object, advice: advice as object },
  });
  expect(await verify({ number, code })).toMatchObject({ standing: 'replaced' });
  const later = await receiptOf({ applicationId: application.id }, at(owner));
  await db.application.update({ where: { id: application.id }, data: { takenBackAt: testNow } });
  expect(await verify({ number, code: later.checkCode })).toMatchObject({ standing: 'takenBack' });
  await db.application.update({ where: { id: application.id }, data: { status: 'WITHDRAWN' } });
  expect(await verify({ number, code: later.checkCode })).toMatchObject({ standing: 'withdrawn' });
});

test('a letter of commitment that was confirmed on the platform is another kind', async () => {
  const { number, application } = await received();
  const contentHash = 'c'.repeat(64);
  await db.signOffEntry.create({
    data: {
      applicationId: application.id,
      act: 'CONFIRMED',
      at: testNow,
      actorId: application.createdById,
      contentHash,
    },
  });
  const code = await checkCodeOf(db, { kind: 'commitment', number, contentHash });
  expect(await verify({ number, code })).toMatchObject({ kind: 'commitment', standing: 'holds' });
});

test('a number is guessed ten times an hour', async () => {
  const { number } = await received();
  const wrong = () =>
    verifyDocument({ number, code: '0000-0000-0000' }, { actor: visitor, now: testNow, ip: '203.0.113.9' });
  for (let time = 0; time < 10; time += 1) await expect(wrong()).rejects.toMatchObject({ kind: 'refused' });
  await expect(wrong()).rejects.toMatchObject({ kind: 'too-many' });
});
