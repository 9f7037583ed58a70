import { RadioField } from '@/components/forms/choice-fields';
import { FileField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ObjectionFormProps = {
  roundId: string;
  projects: { id: string; number: string | null; title: string; organisation: { name: string } }[];
  chosen: string | undefined;
  action: FormAction;
};

/** For anybody, without an account; what each kind of objector must give is said beside it. */
export async function ObjectionForm({ roundId, projects, chosen, action }: ObjectionFormProps) {
  const t = await getTranslator('disclosure');
  const kinds = [
    { value: 'ORGANISATION', label: t('objection.kindOrganisation'), hint: t('objection.kindOrganisationHint') },
    { value: 'INDIVIDUAL', label: t('objection.kindIndividual'), hint: t('objection.kindIndividualHint') },
    { value: 'ANONYMOUS', label: t('objection.kindAnonymous'), hint: t('objection.kindAnonymousHint') },
  ];
  return (
    <Form action={action} id="objection">
      <input type="hidden" name="roundId" value={roundId} />
      <SelectField
        name="applicationId"
        label={t('objection.project')}
        defaultValue={projects.some(({ id }) => id === chosen) ? chosen : ''}
        required
      >
        <option value="">{t('objection.chooseProject')}</option>
        {projects.map(({ id, title, organisation }) => (
          <option key={id} value={id}>
            {`${title} · ${organisation.name}`}
          </option>
        ))}
      </SelectField>
      <TextareaField
        name="text"
        label={t('objection.text')}
        hint={t('objection.textHint')}
        limit={limits.account}
        required
      />
      <RadioField name="objectorKind" label={t('objection.kind')} options={kinds} required />
      <div className="for-named">
        <TextField name="objectorName" label={t('objection.name')} autoComplete="name" required />
        <TextField name="contact" label={t('objection.contact')} hint={t('objection.privacy')} required />
      </div>
      <div className="for-organisation">
        <FileField
          name="seal"
          label={t('objection.seal')}
          hint={t('objection.sealHint')}
          accept=".pdf,.jpg,.jpeg,.png"
          required
        />
      </div>
      <SubmitButton>{t('objection.submit')}</SubmitButton>
    </Form>
  );
}
