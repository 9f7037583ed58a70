import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { InspectionForm, ListEntryForm, RatingForm } from './standing-forms';
import { StandingsTable } from './standings-table';

type StandingsSectionProps = { organisation: OrganisationDetail; now: Date; actions: { record: FormAction; end: FormAction } };

/** Facts of a day, or with a last day from the start: nothing to end. */
const dated: readonly string[] = ['ANNUAL_INSPECTION', 'RATING', 'PENALTY'];
const isList = (kind: string): boolean => kind.endsWith('LIST');

/** The facts on record, and for an officer in charge the forms that add to them. */
export async function StandingsSection({ organisation, now, actions }: StandingsSectionProps) {
  const t = await getTranslator('organisations');
  const records = organisation.may.recordStanding;
  const ending = (standing: OrganisationDetail['standings'][number]) =>
    !dated.includes(standing.kind) &&
    standing.to === null && (
      <Form action={actions.end} id={`end-${standing.id}`} className="flex flex-wrap items-end gap-x-3">
        <input type="hidden" name="standingId" value={standing.id} />
        <TextField name="to" type="date" label={t(isList(standing.kind) ? 'office.standingTo' : 'office.endedOn')} defaultValue={shanghaiDay(now)} unmarked />
        <SubmitButton kind="secondary" className="mb-5">
          {t(isList(standing.kind) ? 'office.endSubmit' : 'office.endedSubmit')}
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
          <RatingForm organisationId={organisation.id} action={actions.record} />
          <InspectionForm organisationId={organisation.id} action={actions.record} year={Number(shanghaiDay(now).slice(0, 4))} />
        </div>
      )}
    </>
  );
}
