import { RadioField } from '@/components/forms/choice-fields';
import type { OptionGroup } from '@/components/forms/choice-view';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { NewRoundForm, type NewRoundProps } from './new-round-form';

/** A new round from one of the supplied templates, or one of the town's own. */
export async function NewFromTemplate({
  choices,
  chosen,
  ...form
}: NewRoundProps & { choices: OptionGroup[]; chosen: string | undefined }) {
  const t = await getTranslator('rounds');
  const offered = choices.flatMap(({ options }) => options);
  if (offered.length === 0) return <EmptyState title={t('new.noOwn')}>{t('new.noOwnHint')}</EmptyState>;
  const isOffered = offered.some(({ value }) => value === chosen);
  return (
    <NewRoundForm
      {...form}
      source={
        <>
          <RadioField
            name="template"
            label={t('new.template')}
            hint={t('new.templateHint')}
            options={choices.length === 1 ? offered : choices}
            defaultValue={isOffered ? chosen : offered[0]?.value}
            required
          />
          <p className="mb-6 text-table">
            <a href={paths.officeTemplates()}>{t('new.viewTemplate')}</a>
          </p>
        </>
      }
    />
  );
}
