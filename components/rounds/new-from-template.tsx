import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { NewRoundForm, type NewRoundProps } from './new-round-form';

type TemplateGroup = { label: string; hint?: string; options: { value: string; label: string; hint: string }[] };

type NewFromTemplateProps = NewRoundProps & {
  way: 'template' | 'own';
  choices: TemplateGroup[];
  /** As the address names it; null while nothing is chosen. */
  chosen: string | null;
};

/** A new round from one of the supplied templates, or one of the town's own: first which, then whose and when. */
export async function NewFromTemplate({ way, choices, chosen, ...form }: NewFromTemplateProps) {
  const t = await getTranslator('rounds');
  const offered = choices.flatMap(({ options }) => options);
  if (offered.length === 0) return <EmptyState title={t('new.noOwn')}>{t('new.noOwnHint')}</EmptyState>;
  const template = offered.length === 1 ? offered[0] : offered.find(({ value }) => keyOf(value) === chosen);
  if (template === undefined) return <TemplateChoices way={way} groups={choices} />;
  return (
    <NewRoundForm
      {...form}
      source={
        <div className="mb-6">
          <input type="hidden" name="template" value={template.value} />
          <p className="mb-1">
            {t('new.template')} <strong className="font-semibold">{template.label}</strong>
          </p>
          <p className="mb-1 max-w-text text-table text-ink-soft">{template.hint}</p>
          <p className="flex flex-wrap gap-x-4 text-table">
            {offered.length > 1 && <a href={paths.newRound(way)}>{t('new.otherTemplate')}</a>}
            <a href={paths.officeTemplate(keyOf(template.value))}>{t('new.viewTemplate')}</a>
          </p>
        </div>
      }
    />
  );
}

/** Which template to begin with, each with what it holds. */
async function TemplateChoices({ way, groups }: { way: 'template' | 'own'; groups: TemplateGroup[] }) {
  const t = await getTranslator('rounds');
  return groups.map(({ label, hint, options }, index) => (
    <Section key={label} title={label} note={hint}>
      <DataTable
        id={`templates-${index}`}
        caption={label}
        captionHidden
        exported={false}
        rows={options}
        rowKey={({ value }) => value}
        rowHref={({ value }) => paths.newRound(way, keyOf(value))}
        columns={[
          { key: 'name', header: t('new.template'), render: (template) => template.label },
          { key: 'holds', header: t('new.holds'), render: (template) => template.hint },
        ]}
      />
    </Section>
  ));
}

/** A town's own templates are named by their ids alone in an address. */
const keyOf = (value: string): string => value.replace(/^own:/, '');
