import { FileField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import { INSPECTION_CONCLUSIONS, LIST_KINDS } from '@/lib/organisations/schema';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { StandingsTable } from './standings-table';

type StandingsSectionProps = { organisation: OrganisationDetail; now: Date; actions: { record: FormAction; end: FormAction } };

/** The facts on record, and for an officer in charge the forms that add to them. */
export async function StandingsSection({ organisation, now, actions }: StandingsSectionProps) {
  const t = await getTranslator('organisations');
  const records = organisation.may.recordStanding;
  const ending = (standing: OrganisationDetail['standings'][number]) =>
    standing.kind !== 'ANNUAL_INSPECTION' &&
    standing.to === null && (
      <Form action={actions.end} id={`end-${standing.id}`} className="flex flex-wrap items-end gap-x-3">
        <input type="hidden" name="standingId" value={standing.id} />
        <TextField name="to" type="date" label={t('office.standingTo')} defaultValue={shanghaiDay(now)} unmarked />
        <SubmitButton kind="secondary" className="mb-5">
          {t('office.endSubmit')}
        </SubmitButton>
      </Form>
    );
  return (
    <>
      <h2 id="standings-title" className="mt-8 mb-3">{t('sections.standings')}</h2>
      <StandingsTable standings={organisation.standings} {...(records ? { ending } : {})} />
      {records && (
        <div className="mt-4">
          <ListEntryForm organisationId={organisation.id} action={actions.record} />
          <InspectionForm organisationId={organisation.id} action={actions.record} year={Number(shanghaiDay(now).slice(0, 4))} />
        </div>
      )}
    </>
  );
}

async function ListEntryForm({ organisationId, action }: { organisationId: string; action: FormAction }) {
  const t = await getTranslator('organisations');
  return (
    <Disclosure label={t('office.standingTitle')}>
      <Form action={action} id="listing" clearWhenDone>
        <input type="hidden" name="organisationId" value={organisationId} />
        <SelectField name="kind" label={t('office.standingKind')} required>
          <option value="">{t('register.choose')}</option>
          {LIST_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`standing.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField name="from" type="date" label={t('office.standingFrom')} required />
        <TextField name="to" type="date" label={t('office.standingTo')} hint={t('office.standingToHint')} />
        <TextareaField name="reason" label={t('office.standingReason')} limit={500} required />
        <FileField name="file" label={t('office.standingFile')} />
        <SubmitButton kind="secondary">{t('office.standingSubmit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

async function InspectionForm({ organisationId, action, year }: { organisationId: string; action: FormAction; year: number }) {
  const t = await getTranslator('organisations');
  return (
    <Disclosure label={t('office.inspectionTitle')}>
      <Form action={action} id="inspection" clearWhenDone>
        <input type="hidden" name="organisationId" value={organisationId} />
        <input type="hidden" name="kind" value="ANNUAL_INSPECTION" />
        <SelectField name="from" label={t('office.inspectionYear')} required>
          {[1, 2, 3, 4, 5].map((back) => (
            <option key={back} value={`${year - back}-01-01`}>
              {t('office.inspectionYearOption', { year: String(year - back) })}
            </option>
          ))}
        </SelectField>
        <SelectField name="conclusion" label={t('office.inspectionConclusion')} required>
          <option value="">{t('register.choose')}</option>
          {INSPECTION_CONCLUSIONS.map((conclusion) => (
            <option key={conclusion} value={conclusion}>
              {t(`conclusions.${conclusion}`)}
            </option>
          ))}
        </SelectField>
        <SubmitButton kind="secondary">{t('office.inspectionSubmit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
