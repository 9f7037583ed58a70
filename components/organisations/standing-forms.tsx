import type { ReactNode } from 'react';
import { FileField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { StandingKind } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import {
  EVALUATION_CONCLUSIONS,
  FACT_KINDS,
  INSPECTION_CONCLUSIONS,
  LIST_KINDS,
  RATING_GRADES,
} from '@/lib/organisations/schema';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { KeyIn } from '@/messages/typed';

type StandingFormProps = { organisationId: string; action: FormAction };

/** A place in a list, a penalty, other funding or an unfinished project. */
export async function ListEntryForm({ organisationId, action }: StandingFormProps) {
  const t = await getTranslator('organisations');
  const options = (kinds: readonly StandingKind[]) =>
    kinds.map((kind) => (
      <option key={kind} value={kind}>
        {t(`standing.${kind}`)}
      </option>
    ));
  return (
    <RecordForm
      id="listing"
      title={t('office.standingTitle')}
      submit={t('office.standingSubmit')}
      organisationId={organisationId}
      action={action}
    >
      <SelectField name="kind" label={t('office.standingKind')} required>
        <option value="">{t('register.choose')}</option>
        <optgroup label={t('office.lists')}>{options(LIST_KINDS)}</optgroup>
        <optgroup label={t('office.facts')}>{options(FACT_KINDS)}</optgroup>
      </SelectField>
      <TextField name="from" type="date" label={t('office.standingFrom')} required />
      <TextField name="to" type="date" label={t('office.standingEnd')} hint={t('office.standingToHint')} />
      <TextareaField name="reason" label={t('office.standingReason')} limit={limits.reason} required />
    </RecordForm>
  );
}

export async function RatingForm({ organisationId, action }: StandingFormProps) {
  const t = await getTranslator('organisations');
  return (
    <RecordForm
      id="rating"
      title={t('office.ratingTitle')}
      submit={t('office.ratingSubmit')}
      organisationId={organisationId}
      action={action}
    >
      <input type="hidden" name="kind" value="RATING" />
      <ConclusionField label={t('office.ratingGrade')} conclusions={RATING_GRADES} />
      <TextField name="from" type="date" label={t('office.ratingFrom')} required />
      <TextField name="to" type="date" label={t('office.ratingTo')} hint={t('office.ratingToHint')} required />
    </RecordForm>
  );
}

/** `year` is the current one; the five before it can be chosen. */
export async function InspectionForm({ year, organisationId, action }: StandingFormProps & { year: number }) {
  const t = await getTranslator('organisations');
  return (
    <RecordForm
      id="inspection"
      title={t('office.inspectionTitle')}
      submit={t('office.inspectionSubmit')}
      organisationId={organisationId}
      action={action}
    >
      <input type="hidden" name="kind" value="ANNUAL_INSPECTION" />
      <SelectField name="from" label={t('office.inspectionYear')} required>
        {[1, 2, 3, 4, 5].map((back) => (
          <option key={back} value={`${year - back}-01-01`}>
            {t('office.inspectionYearOption', { year: String(year - back) })}
          </option>
        ))}
      </SelectField>
      <ConclusionField label={t('office.inspectionConclusion')} conclusions={INSPECTION_CONCLUSIONS} />
    </RecordForm>
  );
}

/** How a project that was funded was evaluated; recorded by hand, since projects are not carried out here. */
export async function EvaluationForm({ organisationId, action }: StandingFormProps) {
  const t = await getTranslator('organisations');
  return (
    <RecordForm
      id="evaluation"
      title={t('office.evaluationTitle')}
      submit={t('office.evaluationSubmit')}
      organisationId={organisationId}
      action={action}
    >
      <input type="hidden" name="kind" value="PROJECT_EVALUATION" />
      <TextField name="from" type="date" label={t('office.evaluationFrom')} required />
      <ConclusionField label={t('office.inspectionConclusion')} conclusions={EVALUATION_CONCLUSIONS} />
      <TextareaField
        name="reason"
        label={t('office.evaluationProject')}
        hint={t('office.evaluationProjectHint')}
        limit={limits.reason}
        required
      />
    </RecordForm>
  );
}

type RecordFormProps = StandingFormProps & { id: string; title: string; submit: string; children: ReactNode };

async function RecordForm({ id, title, submit, organisationId, action, children }: RecordFormProps) {
  const t = await getTranslator('organisations');
  return (
    <Disclosure label={title}>
      <Form action={action} id={id} clearWhenDone>
        <input type="hidden" name="organisationId" value={organisationId} />
        {children}
        <FileField name="file" label={t('office.standingFile')} />
        <SubmitButton kind="secondary">{submit}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

async function ConclusionField({
  label,
  conclusions,
}: {
  label: string;
  conclusions: readonly KeyIn<'organisations.conclusions'>[];
}) {
  const t = await getTranslator('organisations');
  return (
    <SelectField name="conclusion" label={label} required>
      <option value="">{t('register.choose')}</option>
      {conclusions.map((conclusion) => (
        <option key={conclusion} value={conclusion}>
          {t(`conclusions.${conclusion}`)}
        </option>
      ))}
    </SelectField>
  );
}
