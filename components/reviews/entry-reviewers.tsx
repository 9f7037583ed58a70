import type { ReactNode } from 'react';
import { RadioField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ToldHere } from '@/components/forms/told-here';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { StageEntryDetail } from '@/lib/reviews/stages/stage-entry';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RecuseForm } from './recuse-form';
import { AssignmentTag } from './status-tags';

type Actions = { assign: FormAction; remove: FormAction; recuse: FormAction; reopen: FormAction };
type Sheet = StageEntryDetail['sheets'][number];
type EntryReviewersProps = { stage: StageEntryDetail['stage']; entry: StageEntryDetail; actions: Actions };

/** Who reads this application, and what the officer may do about each while the stage is scored. */
export async function EntryReviewers({ stage, entry, actions }: EntryReviewersProps) {
  const [t, conflicts] = [await getTranslator('reviews'), await getTranslator('conflicts')];
  const isOpen = stage.mayManage && stage.status === 'SCORING';
  const isFull = stage.missing === 0;
  return (
    <Section id="reviewers" title={t('columns.expert')}>
      {isOpen && entry.choices.length > 0 && (
        <OneMore isOffered={isFull} assign={actions.assign}>
          <Form action={actions.assign} id={isFull ? ONE_MORE : ASSIGN} className="max-w-form">
            <input type="hidden" name="stageId" value={stage.id} />
            <input type="hidden" name="applicationId" value={entry.id} />
            <RadioField
              name="expertId"
              label={t('stage.assign')}
              hint={t('stage.assignHint')}
              required
              options={entry.choices
                .toSorted((one, other) => one.assigned / one.capacity - other.assigned / other.capacity)
                .map(({ expertId, name, employer, assigned, capacity, hasLink }) => ({
                  value: expertId,
                  label: name,
                  hint: [
                    t('stage.choice', { employer: employer || '—', assigned, capacity }),
                    ...(hasLink ? [conflicts('open', { count: 1 })] : []),
                  ].join(' · '),
                }))}
            />
            <SubmitButton>{t('stage.assignSubmit')}</SubmitButton>
          </Form>
        </OneMore>
      )}
      <ul className="mb-6 border-t border-line">
        {entry.sheets.map((sheet) => (
          <li key={sheet.id} className="border-b border-line py-3">
            <p className="flex flex-wrap items-center gap-x-3">
              <strong className="font-medium">
                {sheet.expertName || t('stage.expertNumber', { number: sheet.number })}
              </strong>
              <AssignmentTag status={sheet.status} />
              {sheet.submittedAt && <span className="text-table text-ink-soft">{t.dateTime(sheet.submittedAt)}</span>}
              {sheet.hasConflict && (
                <span data-tone="refused" className="toned text-table">
                  {t('stage.conflict')}
                </span>
              )}
            </p>
            {sheet.recusalKind && (
              <p className="text-table text-ink-soft">
                {[t(`conflicts.${sheet.recusalKind}`), sheet.recusalNote].filter(Boolean).join(' · ')}
              </p>
            )}
            {isOpen && sheet.status !== 'RECUSED' && (
              <SheetActs sheet={sheet} parties={entry.parties} actions={actions} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The form while some are lacking is another than that for one more: what it did is said over the fold, which stays closed. */
const ASSIGN = 'assign';
const ONE_MORE = 'assign-one-more';

type OneMoreProps = { isOffered: boolean; assign: FormAction; children: ReactNode };

/** Once as many read it as shall, another is possible and not asked for. */
async function OneMore({ isOffered, assign, children }: OneMoreProps) {
  if (!isOffered) return <div className="to-settle">{children}</div>;
  const t = await getTranslator('reviews');
  return (
    <>
      <ToldHere action={assign} id={ASSIGN} />
      <div className="row-acts mb-4 *:basis-full">
        <Disclosure label={t('stage.oneMore')}>{children}</Disclosure>
      </div>
    </>
  );
}

type SheetActsProps = { sheet: Sheet; parties: StageEntryDetail['parties']; actions: Actions };

async function SheetActs({ sheet, parties, actions }: SheetActsProps) {
  const t = await getTranslator('reviews');
  const question = {
    title: t('stage.removeQuestion', { name: sheet.expertName }),
    text: t('stage.removeText'),
    confirm: t('stage.remove'),
    cancel: t('stage.removeKeep'),
  };
  return (
    <div className="max-w-form">
      <Disclosure label={t('stage.manage')} isBare>
        {sheet.status === 'SUBMITTED' ? (
          <Form action={actions.reopen} id={`reopen-${sheet.id}`} className="mb-6">
            <SheetKeys sheet={sheet} />
            <TextareaField name="reason" label={t('stage.reopenReason')} required limit={limits.reason} rows={2} />
            <SubmitButton kind="secondary">{t('stage.reopen')}</SubmitButton>
          </Form>
        ) : (
          <Form action={actions.remove} id={`remove-${sheet.id}`} className="mb-6">
            <SheetKeys sheet={sheet} />
            <ConfirmButton question={question}>{t('stage.remove')}</ConfirmButton>
          </Form>
        )}
        <h3 className="mb-2">{t('stage.recuse')}</h3>
        <RecuseForm assignment={sheet} parties={parties} action={actions.recuse} />
      </Disclosure>
    </div>
  );
}

function SheetKeys({ sheet: { id, version } }: { sheet: Sheet }) {
  return (
    <>
      <input type="hidden" name="assignmentId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
