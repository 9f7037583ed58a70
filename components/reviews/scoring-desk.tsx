import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import { InForm } from '@/components/forms/in-form';
import { HowTo } from '@/components/guide/how-to';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Words } from '@/components/ui/words';
import { type FormAction, idleFormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RecuseForm } from './recuse-form';
import { type ScoredAssignment, ScoreSheet } from './score-sheet';

type ScoringDeskProps = {
  /** Who is scoring. */
  personId: string;
  assignment: ScoredAssignment;
  /** The proposal as it may be read; null when there is none. */
  proposal: ReactNode;
  /** `submit` is null where the desk is only to be looked at. */
  actions: { submit: FormAction | null; recuse: FormAction };
};

/** Proposal on the left, rubric on the right; on a phone the rubric is a sheet that slides over, by its address alone. */
export async function ScoringDesk({ personId, assignment, proposal, actions: { submit, recuse } }: ScoringDeskProps) {
  const t = await getTranslator('reviews');
  const isStill = submit === null;
  return (
    <div className="scoring-desk">
      <section id="proposal" aria-labelledby="proposal-title" className="min-w-0">
        <h2 id="proposal-title" className="mb-4">
          {t('sheet.proposal')}
        </h2>
        {proposal ?? <Notice tone="refused">{t('sheet.missingContent')}</Notice>}
        <div className="mt-8">
          <Disclosure label={t('sheet.recuseInstead')}>
            {isStill ? (
              <fieldset disabled className="min-w-0">
                <RecuseForm assignment={assignment} action={recuse} />
              </fieldset>
            ) : (
              <RecuseForm assignment={assignment} action={recuse} />
            )}
          </Disclosure>
        </div>
        <a href="#rubric" className="button scoring-open" data-kind="primary">
          {t('sheet.toRubric')}
        </a>
      </section>
      {/* Without a control to step to, the rubric itself is stepped to, or it could not be scrolled by keyboard. */}
      <section
        id="rubric"
        aria-labelledby="rubric-title"
        className="scoring-rubric"
        {...(isStill ? { tabIndex: 0 } : {})}
      >
        <div className="flex items-center justify-between">
          <Section id="rubric-title" title={t('sheet.rubric')} tools={<HowTo place="scoring" />}>
            <a href="#proposal" className="button scoring-close" data-kind="quiet">
              {t('sheet.toProposal')}
            </a>
          </Section>
        </div>
        {assignment.reopenReason !== '' && (
          <Notice tone="returned">{t('sheet.reopened', { reason: assignment.reopenReason })}</Notice>
        )}
        {isStill ? (
          <StillSheet personId={personId} assignment={assignment} />
        ) : (
          <Form action={submit} id="sheet">
            <InForm>{(room) => <ScoreSheet room={room} personId={personId} assignment={assignment} />}</InForm>
          </Form>
        )}
      </section>
    </div>
  );
}

/** In no form: nothing can be sent from it. */
async function StillSheet(sheet: Pick<ScoringDeskProps, 'personId' | 'assignment'>) {
  const room = { formId: 'sheet', state: idleFormState, isPending: false, t: await getTranslator('ui.form') };
  return (
    <fieldset disabled className="max-w-form min-w-0">
      <Words of={['ui.form']}>
        <ScoreSheet room={room} {...sheet} />
      </Words>
    </fieldset>
  );
}
