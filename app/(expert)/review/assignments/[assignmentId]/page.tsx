import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignmentHeader } from '@/components/reviews/assignment-header';
import { Declaration } from '@/components/reviews/declaration';
import { ScoringDesk } from '@/components/reviews/scoring-desk';
import { SheetTable } from '@/components/reviews/sheet-table';
import { Notice } from '@/components/ui/notice';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import { assignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator } from '@/lib/web/messages';
import { once } from '@/lib/web/once';
import { signedInActor } from '@/lib/web/session';
import { declareAction, recuseAction, scoreSheetAction } from '../actions';

type Props = { params: Promise<{ assignmentId: string }>; searchParams: Promise<{ submitted?: string }> };

const asked = once(assignmentForScoring);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ assignmentId }, t] = [await params, await getTranslator('reviews')];
  const assignment = await asked(assignmentId);
  return { title: assignment?.application.title ?? t('my.title') };
}

export default async function AssignmentPage({ params, searchParams }: Props) {
  const [{ assignmentId }, { submitted }, t] = [await params, await searchParams, await getTranslator('reviews')];
  const assignment = await asked(assignmentId);
  if (assignment === null) notFound();
  const { status, isClosed, application, stage } = assignment;
  const isScoring = status === 'ACCEPTED' && !isClosed;
  // Nothing of the proposal is read before the declaration.
  const content = isScoring
    ? await submittedContent(application.id, { masked: true, withoutProfile: stage.blindApplicant })
    : null;
  return (
    <>
      <AssignmentHeader assignment={assignment} />
      {submitted !== undefined && (
        <Notice tone="passed" className="mb-6" live>
          {t('done.submitted')}
        </Notice>
      )}
      {status === 'RECUSED' && <Notice tone="returned">{t('sheet.recusedState')}</Notice>}
      {status === 'INVITED' && isClosed && <Notice tone="closed">{t('sheet.notStarted')}</Notice>}
      {status === 'INVITED' && !isClosed && (
        <Declaration assignment={assignment} actions={{ declare: declareAction, recuse: recuseAction }} />
      )}
      {status === 'ACCEPTED' && isClosed && <Notice tone="closed">{t('sheet.notStarted')}</Notice>}
      {isScoring && (
        <ScoringDesk
          personId={(await signedInActor()).personId}
          assignment={assignment}
          content={content}
          actions={{ submit: scoreSheetAction, recuse: recuseAction }}
        />
      )}
      {status === 'SUBMITTED' && <SheetTable assignment={assignment} />}
    </>
  );
}
