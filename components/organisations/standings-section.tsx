import { Section } from '@/components/ui/section';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { isSocialOrganisation } from '@/lib/organisations/kinds';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { EndForm, WithdrawForm } from './standing-acts';
import { EvaluationForm, InspectionForm, ListEntryForm, RatingForm } from './standing-forms';
import { StandingsTable } from './standings-table';

type Standing = OrganisationDetail['standings'][number];
type StandingsSectionProps = {
  organisation: OrganisationDetail;
  now: Date;
  actions: { record: FormAction; end: FormAction; withdraw: FormAction };
};

/** Facts of a day, or with a last day from the start: nothing to end. */
const dated: readonly string[] = ['ANNUAL_INSPECTION', 'RATING', 'PENALTY', 'PROJECT_EVALUATION'];

/** The facts on record, and for an officer in charge the forms that add to them. */
export async function StandingsSection({ organisation, now, actions }: StandingsSectionProps) {
  const t = await getTranslator('organisations');
  const records = organisation.may.recordStanding;
  const isInspected = isSocialOrganisation(organisation);
  const acts = (standing: Standing) => (
    <>
      {!dated.includes(standing.kind) && standing.to === null && (
        <EndForm standing={standing} now={now} action={actions.end} />
      )}
      <WithdrawForm standing={standing} action={actions.withdraw} />
    </>
  );
  return (
    <>
      <Section id="standings-title" title={t('sections.standings')}>
        <StandingsTable standings={organisation.standings} {...(records ? { acts } : {})} />
        {records && (
          <div className="mt-4">
            <ListEntryForm organisationId={organisation.id} action={actions.record} />
            {isInspected && <RatingForm organisationId={organisation.id} action={actions.record} />}
            <EvaluationForm organisationId={organisation.id} action={actions.record} />
            {isInspected && (
              <InspectionForm
                organisationId={organisation.id}
                action={actions.record}
                year={Number(shanghaiDay(now).slice(0, 4))}
              />
            )}
          </div>
        )}
      </Section>
    </>
  );
}
