import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { inTurn } from '@/lib/db/in-turn';
import { formById } from '@/lib/forms/form-by-id';
import { chore } from '@/lib/jobs/job-kind';
import { id } from '@/lib/kernel/text';
import { keepDoing } from '@/lib/log/keep-doing';
import { openedDocument } from '../submission/sealed-document';
import { longTextsOf } from './long-texts';
import { numbersIn } from './numbers-in';
import { printsOf } from './passages';

/** Whoever was missed by a chore is found by the clock. */
const EVERY_MS = 6 * 3_600_000;
const AT_ONCE = 200;

/** Keeps the prints and numbers of what an application handed in last; it may have handed in anew since it was asked. */
export const printSubmission = chore({
  name: 'application.print',
  payload: z.object({ applicationId: id() }),
  tries: 10,
  run: ({ payload: { applicationId } }) =>
    inTurn(`application.print:${applicationId}`, (tx) => printNewest(tx, applicationId)),
});

/** Those handed in before there were prints, and those whose chore was lost. */
export const keepPrinting = () =>
  keepDoing('application.print', EVERY_MS, async (now) => {
    const next = () => inTurn('application.print', unprinted);
    for (let ids = await next(); ids.length > 0; ids = await next())
      for (const applicationId of ids) await printSubmission.run({ payload: { applicationId }, now, isLastTry: false });
  });

async function printNewest(tx: Tx, applicationId: string): Promise<void> {
  const submission = await tx.submission.findFirst({
    where: { applicationId },
    orderBy: { ordinal: 'desc' },
    include: { application: { select: { sheetId: true } } },
  });
  if (submission === null) return;
  const { ordinal, content, application } = submission;
  const document = await openedDocument(tx, { ...application, ordinal }, content);
  const { sections } = await formById(tx, document.formId);
  const kept = {
    ordinal,
    prints: printsOf(longTextsOf(sections, document).map(({ text }) => text)),
    numbers: await numbersIn(tx, sections, document),
  };
  await tx.passagePrints.upsert({ where: { applicationId }, create: { applicationId, ...kept }, update: kept });
}

/** The newest first: they are what somebody is reading now. */
async function unprinted(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ applicationId: string }[]>`
    SELECT DISTINCT s."applicationId" FROM "Submission" s
     WHERE NOT EXISTS (
       SELECT 1 FROM "PassagePrints" p WHERE p."applicationId" = s."applicationId" AND p."ordinal" >= s."ordinal")
     ORDER BY s."applicationId" DESC LIMIT ${AT_ONCE}`;
  return rows.map(({ applicationId }) => applicationId);
}
