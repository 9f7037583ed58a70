import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldedSection } from '@/components/ui/folded-section';
import type { TreeRegion } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RegionField } from './region-field';

export async function AddRegionForm({ action, parents }: { action: FormAction; parents: TreeRegion[] }) {
  const t = await getTranslator('regions');
  return (
    <FoldedSection id="add-region-form" title={t('tree.add')} note={t('tree.addHint')}>
      <Form action={action} id="add-region" clearWhenDone>
        <RegionField label={t('tree.parent')} options={parents} empty={t('people.choose')} />
        <TextField name="name" label={t('tree.name')} required />
        <TextField name="officeName" label={t('tree.office')} hint={t('tree.officeHint')} />
        <TextField name="pinyin" label={t('tree.pinyin')} hint={t('tree.pinyinHint')} />
        <TextField name="code" label={t('tree.code')} hint={t('tree.codeHint')} inputMode="numeric" />
        <SubmitButton>{t('tree.addSubmit')}</SubmitButton>
      </Form>
    </FoldedSection>
  );
}
