import { RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ENTERED_SOURCES } from '@/lib/demands/schema';
import { consultationKinds } from '@/lib/demands/templates/jian-consultation-kinds';
import { paths } from '@/lib/paths/paths';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { PublicDemandCall } from '../calls/call-facts';
import { DemandFields } from './demand-fields';

type EnterFormProps = {
  call: Pick<PublicDemandCall, 'id' | 'categories' | 'questions'>;
  places: RegionOption[];
  action: FormAction;
};

/** What an officer heard: where, of which kind, and then the same facts as everybody tells. */
export async function EnterForm({ call, places, action }: EnterFormProps) {
  const t = await getTranslator('demands');
  const kinds = Map.groupBy(consultationKinds, ({ group }) => group);
  return (
    <Form action={action} id="enter">
      <input type="hidden" name="callId" value={call.id} />
      <RadioField
        name="source"
        label={t('pages.enter.source')}
        options={ENTERED_SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))}
        defaultValue="HOTLINE"
        required
      />
      <SelectField name="sourceKind" label={t('pages.enter.sourceKind')} hint={t('pages.enter.sourceKindHint')}>
        <option value="">{t('pages.enter.noKind')}</option>
        {[...kinds].map(([group, members]) => (
          <optgroup key={group} label={group}>
            {members.map(({ name, published }) => (
              <option key={name} value={name}>
                {published ? name : t('pages.enter.exampleKind', { name })}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <DemandFields call={call} places={places} similarAddress={paths.similarDemands()} />
      <TextField name="submitterName" label={t('pages.enter.name')} hint={t('pages.enter.nameHint')} />
      <TextField name="phone" type="tel" label={t('pages.enter.phone')} inputMode="tel" className="max-w-[16rem]" />
      <SubmitButton>{t('pages.enter.submit')}</SubmitButton>
    </Form>
  );
}
