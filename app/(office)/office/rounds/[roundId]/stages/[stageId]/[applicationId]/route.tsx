import { deskDocument } from '@/app/desk-document';
import { ApplicationReviews } from '@/components/reviews/application-reviews';
import { EntryReviewers } from '@/components/reviews/entry-reviewers';
import { RecommendedSum } from '@/components/reviews/recommended-sum';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import { paths } from '@/lib/paths/paths';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { getTranslator } from '@/lib/web/messages';
import {
  assignReviewerAction,
  fixSumAction,
  recuseReviewerAction,
  removeAssignmentAction,
  reopenScoreSheetAction,
} from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { fixSumAction, assignReviewerAction, recuseReviewerAction, removeAssignmentAction, reopenScoreSheetAction },
  reads: { entry: stageEntry, reviews: reviewsOfApplication },
  title: ({ entry }) => entry.title,
  async render({ entry, reviews }) {
    const [t, { stage }] = [await getTranslator('reviews'), entry];
    const { missing, status } = stage;
    const isOpen = status === 'SCORING' && stage.mayManage;
    const facts = [entry.number, entry.organisation.name, entry.category?.name].filter(Boolean).join(' · ');
    const others = `${paths.roundStage(stage.roundId, stage.id)}?only=unassigned#entries`;
    return (
      <>
        <PageHeader
          title={entry.title}
          state={status === 'SCORING' ? t('stage.entryState', { missing, facts }) : facts}
          {...(status === 'SCORING'
            ? {
                tag: (
                  <StatusTag tone={missing === 0 ? 'passed' : 'waiting'}>
                    {t(missing === 0 ? 'stage.full' : 'stage.lacking', { count: missing })}
                  </StatusTag>
                ),
              }
            : {})}
          action={isOpen && <LinkButton href={others}>{t('stage.othersLacking')}</LinkButton>}
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
        <RecommendedSum entry={entry} action={fixSumAction} />
        <Section title={t('application.title')}>
          <ApplicationReviews reviews={reviews} />
        </Section>
      </>
    );
  },
});
