import { getTranslator } from '@/lib/web/messages';

const examples = ['cap', 'dates', 'people', 'elders', 'partners'] as const;

/** What rules are for, and for those who type them a few to start from. */
export async function FormRulesHelp() {
  const t = await getTranslator('rounds');
  return (
    <div className="mb-4 max-w-text text-table">
      <p className="text-ink-soft">{t('formRules.intro')}</p>
      <p className="mt-1 text-ink-soft">{t('formRules.mayConcern')}</p>
      <details className="fold-row mt-2">
        <summary>{t('formRules.examples')}</summary>
        <ul className="mt-1 list-disc pl-5">
          {examples.map((example) => (
            <li key={example} lang="zh-CN">
              {t(`formRules.example.${example}`)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
