import { CheckboxesField } from '@/components/forms/choice-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { MAX_PHOTOS } from '@/lib/demands/schema';
import type { demandToMend } from '@/lib/demands/submitting/own-queries';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { PublicDemandCall } from '../calls/call-facts';
import { DemandFields } from './demand-fields';
import { draftKey, keptNames } from './draft-key';
import { KeepDraft } from './keep-draft';
import { PhoneField } from './phone-field';

type MendFormProps = {
  demand: Awaited<ReturnType<typeof demandToMend>>;
  call: PublicDemandCall;
  /** Who is writing; null for a visitor. */
  personId: string | null;
  places: RegionOption[];
  actions: { resubmit: FormAction; requestCode: FormAction };
};

/** What was sent back, with the office's reason on top, or what nobody has looked at yet. */
export async function MendForm({ demand, call, personId, places, actions }: MendFormProps) {
  const t = await getTranslator('demands');
  const { photos } = demand;
  return (
    <>
      {demand.status === 'RETURNED' && (
        <Notice tone="returned" title={t('pages.mend.note')} className="mb-6 max-w-form">
          <span className="whitespace-pre-line">{demand.note}</span>
        </Notice>
      )}
      <Form action={actions.resubmit} id="mend">
        <input type="hidden" name="demandId" value={demand.id} />
        <input type="hidden" name="version" value={demand.version} />
        {demand.needsCode && <input type="hidden" name="visitor" value="on" />}
        <KeepDraft draftKey={draftKey(demand.id)} personId={personId} names={keptNames(call.questions)} isMending />
        {photos.length > 0 && (
          <CheckboxesField
            name="keepPhotos"
            label={t('pages.mend.keepPhotos')}
            options={photos.map(({ id, alt }) => ({ value: id, label: alt }))}
            defaultValues={photos.map(({ id }) => id)}
          />
        )}
        <DemandFields
          call={call}
          places={places}
          values={demand}
          answers={demand.answers}
          photosLeft={MAX_PHOTOS - photos.length}
        />
        {demand.needsCode && <PhoneField callId={demand.callId} needsCode request={actions.requestCode} />}
        <SubmitButton>{t(demand.status === 'RETURNED' ? 'pages.mend.submit' : 'pages.mend.save')}</SubmitButton>
      </Form>
    </>
  );
}
