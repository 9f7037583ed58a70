import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { sourcesOffered } from '@/lib/demands/rules';
import { paths } from '@/lib/paths/paths';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { PublicDemandCall } from '../calls/call-facts';
import { HowToTell } from '../calls/how-to-tell';
import { DemandFields } from './demand-fields';
import { draftKey, keptNames } from './draft-key';
import { KeepDraft } from './keep-draft';
import { PhoneField } from './phone-field';

type SubmitFormProps = {
  call: PublicDemandCall;
  places: RegionOption[];
  /** In whose name a signed-in member may submit. */
  organisations: { id: string; name: string }[];
  /** Who is writing; null for a visitor. */
  personId: string | null;
  actions: { submit: FormAction; requestCode: FormAction };
};

/** One column, big targets, nothing lost: what is unfinished stays in this browser. */
export async function SubmitForm({ call, places, organisations, personId, actions }: SubmitFormProps) {
  const isSignedIn = personId !== null;
  const t = await getTranslator('demands');
  const sources = sourcesOffered(call.sources, organisations.length > 0);
  return (
    <div className="beside">
      <Form action={actions.submit} id="demand">
        <input type="hidden" name="callId" value={call.id} />
        {!isSignedIn && <input type="hidden" name="visitor" value="on" />}
        <KeepDraft draftKey={draftKey(call.id)} personId={personId} names={keptNames(call.questions)} />
        {sources.length === 1 ? (
          <input type="hidden" name="source" value={sources[0]} />
        ) : (
          <RadioField
            name="source"
            label={t('fields.source')}
            {...(sources.length < call.sources.length ? { hint: t('pages.form.asOrganisation') } : {})}
            options={sources.map((value) => ({ value, label: t(`sources.${value}`) }))}
            defaultValue={sources[0]}
            required
          />
        )}
        {organisations.length > 0 && (
          <SelectField name="organisationId" label={t('fields.organisationId')} hint={t('pages.form.organisationHint')}>
            <option value="">{t('pages.form.noOrganisation')}</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <DemandFields call={call} places={places} similarAddress={paths.similarDemands()} />
        <TextField
          name="submitterName"
          label={t('fields.submitterName')}
          hint={t('pages.form.nameHint')}
          autoComplete="name"
          required={!isSignedIn}
        />
        <PhoneField callId={call.id} needsCode={!isSignedIn} request={actions.requestCode} />
        <div className="mb-2 max-w-text text-table text-ink-soft">
          <p className="font-medium text-ink">{t('pages.form.privacyTitle')}</p>
          <p>{t('pages.form.privacy')}</p>
        </div>
        <CheckboxField name="consent" value="on" label={t('pages.form.consent')} />
        <SubmitButton>{t('pages.form.submit')}</SubmitButton>
      </Form>
      <aside className="hidden desk:block">
        <HowToTell verifyDays={call.verifyDays} />
      </aside>
    </div>
  );
}
