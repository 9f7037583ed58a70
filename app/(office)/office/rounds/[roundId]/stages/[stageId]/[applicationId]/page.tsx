import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationReviews } from '@/components/reviews/application-reviews';
import { EntryReviewers } from '@/components/reviews/entry-reviewers';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { assignReviewerAction, recuseReviewerAction, removeAssignmentAction, reopenScoreSheetAction } from '../actions';

type Props = { params: Promise<{ roundId: string; stageId: string; applicationId: string }> };

async function load({ params }: Props) {
  const [actor, place] = [await signedInActor(), await params];
  const stage = await stageDetail(actor, place);
  const entry = stage && (await stageEntry(stage, place.applicationId));
  return { actor, stage, entry };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry } = await load(props);
  return { title: entry?.title ?? (await getTranslator('reviews'))('application.title') };
}

export default async function StageEntryPage(props: Props) {
  const [{ actor, stage, entry }, t] = [await load(props), await getTranslator('reviews')];
  if (stage === null || entry === null) notFound();
  const reviews = await reviewsOfApplication(actor, entry.id);
  const facts = [entry.number, entry.organisation.name, entry.category?.name].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader
        title={entry.title}
        state={facts}
        back={{ href: paths.roundStage(stage.roundId, stage.id), label: stage.name }}
      />
      <EntryReviewers
        stage={stage}
        entry={entry}
        actions={{
          assign: assignReviewerAction,
          remove: removeAssignmentAction,
          recuse: recuseReviewerAction,
          reopen: reopenScoreSheetAction,
        }}
      />
      <h2 className="mt-8 mb-2">{t('application.title')}</h2>
      <ApplicationReviews reviews={reviews} />
    </>
  );
}
