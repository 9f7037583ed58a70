import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FilledForm } from '../filling/filled-form';
import type { ApplicationSubject } from '../load';
import { openedDocument } from '../submission/sealed-document';
import { returnedFor } from './latest-verdict';
import { nothingToMend, type ToMend, whatToMendOf } from './to-mend';

/** What an application that was given back still has to have mended; nothing of any other. */
export async function whatToMend(
  tx: Tx,
  { id, sheetId, status, round }: ApplicationSubject,
  form: FilledForm,
): Promise<ToMend> {
  if (status !== 'RETURNED') return nothingToMend;
  const screening = await tx.screening.findFirst({
    where: { applicationId: id, verdict: 'RETURNED' },
    orderBy: { at: 'desc' },
  });
  const submission = await tx.submission.findFirst({
    where: { applicationId: id },
    orderBy: { ordinal: 'desc' },
    select: { content: true, ordinal: true },
  });
  if (screening === null || submission === null) return nothingToMend;
  const before = await openedDocument(tx, { sheetId, ordinal: submission.ordinal }, submission.content);
  const now = { answers: form.answers, files: form.files, organisation: form.profile };
  return whatToMendOf(form.sections, returnedFor(screening, round.terms.screening), { before, now });
}
