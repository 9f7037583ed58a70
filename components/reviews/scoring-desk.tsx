import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/ui/words';
import { paths } from '@/lib/paths/paths';
import type { AssignmentAtDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RecuseForm } from './recuse-form';
import { ScoreSheet } from './score-sheet';

type Scored = Pick<AssignmentAtDesk, 'id' | 'version' | 'comment' | 'commentVersion' | 'criteria' | 'reopenReason'> & {
  place: Pick<AssignmentAtDesk['place'], 'nextOpenId'>;
  round: Pick<AssignmentAtDesk['round'], 'aggregation'>;
};
type ScoringDeskProps = {
  /** Who is scoring. */
  personId: string;
  assignment: Scored;
  /** The proposal as it may be read; null when there is none. */
  proposal: ReactNode;
  actions: { submit: FormAction; recuse: FormAction };
  /** Only to be looked at. Without a control to step to, the rubric itself is stepped to, or it could not be scrolled by keyboard. */
  isStill?: boolean;
};

/** Proposal on the left, rubric on the right; on a phone the rubric is a sheet that slides over, by its address alone. */
export async function ScoringDesk({ personId, assignment, proposal, actions, isStill = false }: ScoringDeskProps) {
  const t = await getTranslator('reviews');
  const { criteria, place, round } = assignment;
  return (
    <div className="scoring-desk">
      <section id="proposal" aria-labelledby="proposal-title" className="min-w-0">
        <h2 id="proposal-title" className="mb-4">
          {t('sheet.proposal')}
        </h2>
        {proposal ?? <Notice tone="refused">{t('sheet.missingContent')}</Notice>}
        <div className="mt-8">
          <Disclosure label={t('sheet.recuseInstead')}>
            <Standing isStill={isStill}>
              <RecuseForm assignment={assignment} action={actions.recuse} />
            </Standing>
          </Disclosure>
        </div>
        <a href="#rubric" className="button scoring-open" data-kind="primary">
          {t('sheet.toRubric')}
        </a>
      </section>
      <section
        id="rubric"
        aria-labelledby="rubric-title"
        className="scoring-rubric"
        {...(isStill ? { tabIndex: 0 } : {})}
      >
        <div className="flex items-center justify-between">
          <h2 id="rubric-title">{t('sheet.rubric')}</h2>
          <a href="#proposal" className="button scoring-close" data-kind="quiet">
            {t('sheet.toProposal')}
          </a>
        </div>
        {assignment.reopenReason !== '' && (
          <Notice tone="returned">{t('sheet.reopened', { reason: assignment.reopenReason })}</Notice>
        )}
        <Standing isStill={isStill}>
          <Form action={actions.submit} id="sheet">
            <Words of={['sheets.filling', 'reviews.scoring']}>
              <ScoreSheet
                assignmentId={assignment.id}
                version={assignment.version}
                comment={assignment.comment}
                commentVersion={assignment.commentVersion}
                criteria={criteria.map(
                  ({ id, group, name, max, bonus, points, version, anchorFull, anchorMid, anchorLow }) => ({
                    id,
                    group,
                    name,
                    max,
                    bonus,
                    points,
                    version,
                    anchorFull,
                    anchorMid,
                    anchorLow,
                  }),
                )}
                rule={round.aggregation}
                hasNextOpen={place.nextOpenId !== null}
                sheet={{ address: paths.sheet('scores', assignment.id), personId }}
              />
            </Words>
          </Form>
        </Standing>
      </section>
    </div>
  );
}

function Standing({ isStill, children }: { isStill: boolean; children: ReactNode }) {
  return isStill ? (
    <fieldset disabled className="min-w-0">
      {children}
    </fieldset>
  ) : (
    children
  );
}
