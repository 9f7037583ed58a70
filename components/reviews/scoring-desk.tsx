import type { ReactNode } from 'react';
import { PANEL } from '@/components/bench/workbench';
import { fieldId } from '@/components/forms/field-id';
import { Form } from '@/components/forms/form';
import { InForm } from '@/components/forms/in-form';
import { HowTo } from '@/components/guide/how-to';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/ui/words';
import { pointsField } from '@/lib/reviews/rules';
import { sheetSoFar } from '@/lib/reviews/scoring/sheet-so-far';
import { type FormAction, idleFormState } from '@/lib/web/form-state';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { RecuseForm } from './recuse-form';
import { type ScoredAssignment, ScoreSheet } from './score-sheet';

const SHEET = 'sheet';

type ScoringDeskProps = {
  /** Who is scoring. */
  personId: string;
  assignment: ScoredAssignment;
  /** The proposal as it may be read; null when there is none. */
  proposal: ReactNode;
  /** Whose it is, the bundle and the index of the proposal: above it, or on its side where there is room. */
  beside?: ReactNode;
  /** `submit` is null where the desk is only to be looked at. */
  actions: { submit: FormAction | null; recuse: FormAction };
};

/** The bench of an expert: the proposal in the middle, the rubric on the right; on a phone a sheet over the proposal, which stays where it was read. */
export async function ScoringDesk({
  personId,
  assignment,
  proposal,
  beside,
  actions: { submit, recuse },
}: ScoringDeskProps) {
  const t = await getTranslator('reviews');
  const isStill = submit === null;
  return (
    <div className="bench bench-scoring">
      {!isStill && (
        <a href={`#${firstOpenOf(assignment)}`} className="skip-link">
          {t('sheet.skip')}
        </a>
      )}
      {beside && <div className="bench-beside">{beside}</div>}
      <section id="proposal" aria-labelledby="proposal-title" className="bench-document">
        <h2 id="proposal-title" className="sr-only">
          {t('sheet.proposal')}
        </h2>
        {proposal ?? <Notice tone="refused">{t('sheet.missingContent')}</Notice>}
        <div className="mt-8">
          <Disclosure label={t('sheet.recuseInstead')}>
            {isStill ? (
              <fieldset disabled className="min-w-0">
                <RecuseForm assignment={assignment} parties={assignment.application.parties} action={recuse} />
              </fieldset>
            ) : (
              <RecuseForm assignment={assignment} parties={assignment.application.parties} action={recuse} />
            )}
          </Disclosure>
        </div>
      </section>
      <Button kind="primary" className="bench-open no-print" popoverTarget={PANEL} data-bench-open>
        {t('sheet.toRubric')} · <span data-scored>{scoredOf(await getTranslator('reviews.scoring'), assignment)}</span>
      </Button>
      {/* Without a control to step to, the rubric itself is stepped to, or it could not be scrolled by keyboard. */}
      <section
        id={PANEL}
        popover="manual"
        aria-labelledby="rubric-title"
        className="bench-panel scoring-rubric"
        {...(isStill ? { tabIndex: 0 } : {})}
      >
        <div className="bench-panel-head">
          <h2 id="rubric-title">{t('sheet.rubric')}</h2>
          <HowTo place="scoring" />
          <Button kind="quiet" className="bench-close" popoverTarget={PANEL} popoverTargetAction="hide">
            {t('sheet.toProposal')}
          </Button>
        </div>
        {assignment.reopenReason !== '' && (
          <Notice tone="returned">{t('sheet.reopened', { reason: assignment.reopenReason })}</Notice>
        )}
        {isStill ? (
          <StillSheet personId={personId} assignment={assignment} />
        ) : (
          <Form action={submit} id={SHEET}>
            <InForm>{(room) => <ScoreSheet room={room} personId={personId} assignment={assignment} />}</InForm>
          </Form>
        )}
      </section>
    </div>
  );
}

/** How far it is, said where the sheet is not in sight. */
function scoredOf(t: Translate<'reviews.scoring'>, { criteria, round }: ScoredAssignment): string {
  const points = Object.fromEntries(criteria.map(({ id, points }) => [id, points]));
  const { scored, needed } = sheetSoFar(points, criteria.map(keyed), round.aggregation);
  return t('scored', { scored, count: needed });
}

const keyed = ({ id: key, ...criterion }: ScoredAssignment['criteria'][number]) => ({ ...criterion, key });

/** The first criterion that has no points yet, or the first of all: by keyboard it is one step from the head, and not behind the proposal. */
function firstOpenOf({ criteria }: ScoredAssignment): string {
  const open = criteria.findIndex(({ points, bonus }) => points === '' && !bonus);
  return fieldId(SHEET, pointsField(Math.max(0, open)));
}

/** In no form: nothing can be sent from it. */
async function StillSheet(sheet: Pick<ScoringDeskProps, 'personId' | 'assignment'>) {
  const room = { formId: SHEET, state: idleFormState, isPending: false, t: await getTranslator('ui.form') };
  return (
    <fieldset disabled className="max-w-form min-w-0">
      <Words of={['ui.form']}>
        <ScoreSheet room={room} {...sheet} />
      </Words>
    </fieldset>
  );
}
