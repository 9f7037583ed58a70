import type { FormRulesPart } from '@/lib/rounds/form-rules-part';
import { getTranslator } from '@/lib/web/messages';

const examples = ['cap', 'dates', 'people', 'elders', 'partners'] as const;

/** Sentences to start from and every name that may stand in them. */
export async function FormRulesHelp({ names }: Pick<FormRulesPart, 'names'>) {
  const t = await getTranslator('rounds');
  return (
    <div className="mb-4 max-w-text text-table">
      <p className="text-ink-soft">{t('formRules.intro')}</p>
      <p className="mt-2 font-medium">{t('formRules.examples')}</p>
      <ul className="list-disc pl-5">
        {examples.map((example) => (
          <li key={example} lang="zh-CN">
            {t(`formRules.example.${example}`)}
          </li>
        ))}
      </ul>
      <details className="mt-2">
        <summary>{t('formRules.names')}</summary>
        <ul className="mt-1 list-disc pl-5">
          {names.map(({ name, columns }) => (
            <li key={name}>{columns.length === 0 ? name : t('formRules.table', { name, columns: columns.join(t('formRules.comma')) })}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
