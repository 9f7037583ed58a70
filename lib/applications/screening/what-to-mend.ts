import 'server-only';
import type { Tx } from '@/lib/db/client';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { pagesIn } from '../commitment/letter';
import type { FilledForm } from '../filling/filled-form';
import { jointDocument } from '../joint/joint-document';
import type { ApplicationSubject } from '../load';
import { openedDocument } from '../submission/sealed-document';
import type { SubmittedDocument } from '../submission/submitted-document';
import { returnedFor } from './latest-verdict';
import { nothingToMend, type ToMend, whatToMendOf } from './to-mend';

/** What an application that was given back still has to have mended; nothing of any other. */
export async function whatToMend(
  tx: Tx,
  { id, sheetId, status, round, jointParts }: ApplicationSubject,
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
  const { whole, sections } = whatToMendOf(form.sections, returnedFor(screening, round.terms.screening), {
    before,
    now,
  });
  return {
    sections,
    whole: whole && { ...whole, isUnchanged: whole.isUnchanged && isSameBeside(before, jointParts, form) },
  };
}

/** Who takes part, and the pages of the sealed letter: handed in beside the form, and mended there. */
function isSameBeside(
  { joint, commitment }: SubmittedDocument,
  jointParts: ApplicationSubject['jointParts'],
  { attached }: FilledForm,
): boolean {
  const pages = pagesIn(attached).map(({ file }) => file.id);
  const was = commitment?.files.map(({ id }) => id) ?? [];
  return said(jointDocument(jointParts, attached)) === said(joint) && said(pages) === said(was);
}

const said = (content: unknown): string => canonicalJson((content ?? null) as Json);
