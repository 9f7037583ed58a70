import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintSheet } from '@/components/reviews/print-sheet';
import { PrintButton } from '@/components/ui/print-button';
import { paths } from '@/lib/paths/paths';
import { assignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('reviews'))('sheet.print') };
}

export default async function ScoreSheetPage({ params }: { params: Promise<{ assignmentId: string }> }) {
  const [actor, { assignmentId }, t] = [await signedInActor(), await params, await getTranslator('reviews')];
  const assignment = await assignmentForScoring(actor, assignmentId);
  if (assignment === null || !assignment.isRevealed) notFound();
  return (
    <>
      <p className="no-print mb-4 flex items-center gap-4">
        <a className="link" href={paths.assignment(assignment.id)}>
          {t('sheet.back')}
        </a>
        <PrintButton label={t('sheet.printNow')} />
      </p>
      <PrintSheet assignment={assignment} expertName={actor.name} />
    </>
  );
}
