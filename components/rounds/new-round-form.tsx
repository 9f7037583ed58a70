import type { ReactNode } from 'react';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RegionField } from '@/components/regions/region-field';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type NewRoundProps = { action: FormAction; regions: RegionOption[]; year: number };
type NewRoundFormProps = NewRoundProps & {
  /** What the round begins with: a choice among templates, or the copied round. */
  source: ReactNode;
  title?: string;
  regionId?: string;
  /** What is asked after the title. */
  children?: ReactNode;
};

/** What it begins with, a region, a year and a title: everything else is edited afterwards. The region is one's own, which comes first. */
export async function NewRoundForm({ action, regions, year, source, title, regionId, children }: NewRoundFormProps) {
  const t = await getTranslator('rounds');
  return (
    <Form action={action}>
      {source}
      <RegionField
        label={t('new.region')}
        hint={t('new.regionHint')}
        defaultValue={regionId ?? regions[0]?.id}
        options={regions}
        empty={t('new.chooseRegion')}
      />
      <TextField
        name="year"
        label={t('new.year')}
        defaultValue={String(year)}
        inputMode="numeric"
        className="max-w-[8rem]"
        required
      />
      <TextField
        name="title"
        label={t('basics.title')}
        hint={t('basics.titleHint', { year: String(year) })}
        defaultValue={title}
        required
      />
      {children}
      <SubmitButton>{t('new.submit')}</SubmitButton>
    </Form>
  );
}
