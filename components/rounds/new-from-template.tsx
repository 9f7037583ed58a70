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
  const [first, ...others] = offered;
  if (first === undefined) return <EmptyState title={t('new.noOwn')}>{t('new.noOwnHint')}</EmptyState>;
  const isOffered = offered.some(({ value }) => value === chosen);
  return (
    <NewRoundForm
      {...form}
      source={
        <>
          {others.length === 0 ? (
            <>
              <input type="hidden" name="template" value={first.value} />
              <p>
                {t('new.template')} <strong className="font-semibold">{first.label}</strong>
              </p>
              <p className="mb-2 max-w-text text-table text-ink-soft">{first.hint}</p>
            </>
          ) : (
            <RadioField
              name="template"
              label={t('new.template')}
              hint={t('new.templateHint')}
              options={choices.length === 1 ? offered : choices}
              defaultValue={isOffered ? chosen : first.value}
              required
            />
          )}
          <p className="mb-6 text-table">
            <a href={paths.officeTemplates()}>{t('new.viewTemplate')}</a>
          </p>
        </>
      }
    />
  );
}
