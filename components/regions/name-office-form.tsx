import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { TreeRegion } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export async function NameOfficeForm({ action, region }: { action: FormAction; region: TreeRegion }) {
  const t = await getTranslator('regions');
  return (
    <Section id="name-office" title={t('tree.renameOf', { region: region.name })} note={t('tree.renameHint')}>
      <Form action={action} id="office">
        <input type="hidden" name="regionId" value={region.id} />
        <input type="hidden" name="version" value={region.version} />
        <TextField name="officeName" label={t('tree.office')} defaultValue={region.officeName} required />
        <SubmitButton>{t('tree.renameSubmit')}</SubmitButton>
      </Form>
    </Section>
  );
}
