import { deskDocument } from '@/app/desk-document';
import { FrozenContent } from '@/app/views/frozen-content';
import { PageScript } from '@/app/views/page-script';
import { partId } from '@/components/applications/submitted-content';
import { SectionIndex } from '@/components/bench/section-index';
import { AssignmentFacts, AssignmentHeader } from '@/components/reviews/assignment-header';
import { BundleNav } from '@/components/reviews/bundle-nav';
import { Declaration } from '@/components/reviews/declaration';
import { ScoringDesk } from '@/components/reviews/scoring-desk';
import { SheetTable } from '@/components/reviews/sheet-table';
import { FoldedSection } from '@/components/ui/folded-section';
import { Notice } from '@/components/ui/notice';
import { scoringDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator } from '@/lib/web/messages';
import { declareHereAction, recuseAction, scoreSheetAction } from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { declareHereAction, recuseAction, scoreSheetAction },
  reads: { desk: scoringDesk },
  title: ({ desk: { assignment } }) => assignment.application.title,
  async render({ desk: { assignment, content, justSubmitted }, actor, now }) {
    const [t, { status, isClosed }] = [await getTranslator('reviews'), assignment];
    const isScoring = status === 'ACCEPTED' && !isClosed;
    const index = (content?.sections ?? []).map(({ key, title }) => ({ href: `#${partId(key)}`, label: title }));
    return (
      <>
        <PageScript name="scoring" />
        <AssignmentHeader assignment={assignment} now={now} />
        {justSubmitted !== null && (
          <Notice tone="passed" className="mb-6" live>
            {t('done.submitted', justSubmitted)}
          </Notice>
        )}
        {status === 'INVITED' && isClosed && <Notice tone="closed">{t('sheet.notStarted')}</Notice>}
        {status === 'INVITED' && !isClosed && (
          <Declaration assignment={assignment} actions={{ declare: declareHereAction, recuse: recuseAction }} />
        )}
        {status === 'ACCEPTED' && isClosed && <Notice tone="closed">{t('sheet.notStarted')}</Notice>}
        {isScoring && (
          <ScoringDesk
            personId={actor.personId}
            assignment={assignment}
            proposal={content && <FrozenContent content={content} />}
            beside={
              <>
                <AssignmentFacts assignment={assignment} />
                <BundleNav place={assignment.place} now={now} />
                <SectionIndex index={index} />
              </>
            }
            actions={{ submit: scoreSheetAction, recuse: recuseAction }}
          />
        )}
        {status === 'SUBMITTED' && <SheetTable assignment={assignment} />}
        {status === 'SUBMITTED' && content && (
          <FoldedSection id="proposal" title={t('sheet.proposal')}>
            <FrozenContent content={content} />
          </FoldedSection>
        )}
      </>
    );
  },
});
