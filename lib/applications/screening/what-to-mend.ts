import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FilledForm } from '../filling/filled-form';
import type { ApplicationSubject } from '../load';
import { profileFactsOf, type SubmittedDocument } from '../submission/submitted-document';
import { returnedFor } from './latest-verdict';
import { type SectionToMend, sectionsToMend } from './to-mend';

/** What an application that was given back still has to have mended, section by section; nothing of any other. */
export async function whatToMend(
  tx: Tx,
  { id, status, round, organisation }: ApplicationSubject,
  form: FilledForm,
): Promise<SectionToMend[]> {
  if (status !== 'RETURNED') return [];
  const screening = await tx.screening.findFirst({
    where: { applicationId: id, verdict: 'RETURNED' },
    orderBy: { at: 'desc' },
  });
  const submission = await tx.submission.findFirst({
    where: { applicationId: id },
    orderBy: { ordinal: 'desc' },
    select: { content: true },
  });
  if (screening === null || submission === null) return [];
  // Written by submitApplication alone, which is what the shape rests on.
  const before = submission.content as unknown as SubmittedDocument;
  const now = { answers: form.answers, files: form.files, organisation: profileFactsOf(organisation) };
  return sectionsToMend(form.sections, returnedFor(screening, round.terms.screening), { before, now });
}
