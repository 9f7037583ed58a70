import { FoldedSection } from '@/components/ui/folded-section';
import { PrintButton } from '@/components/ui/print-button';
import { DataTable } from '@/components/ui/tables/data-table';
import type { WordTemplates } from '@/lib/rehearsals/word-templates';
import { getTranslator } from '@/lib/web/messages';

/** Every placeholder this form's applications can fill in, to be copied or printed, with what the sample puts there: long, and folded until it is wanted. */
export async function WordNames({ names }: { names: WordTemplates['names'] }) {
  const t = await getTranslator('rounds');
  return (
    <FoldedSection id="names" title={t('word.namesCount', { count: names.length })} note={t('word.namesHint')}>
      <p className="mb-3">
        <PrintButton label={t('word.print')} />
      </p>
      <DataTable
        id="placeholders"
        caption={t('word.names')}
        captionHidden
        rows={names}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            header: t('word.name'),
            render: ({ name, columns }) => <span className="select-all break-all">{marksOf(name, columns)}</span>,
          },
          {
            key: 'becomes',
            header: t('word.becomes'),
            render: ({ columns, sample }) => (
              <>
                {columns !== null && (
                  <span className="block">
                    {t('word.rowsOf', { columns: columns.map((name) => `{${name}}`).join('') })}
                  </span>
                )}
                {/* Papers are in Chinese, whatever the page is read in. */}
                <span lang="zh-CN" className="block text-ink-soft">
                  {sample === '' ? '—' : inShort(sample)}
                </span>
              </>
            ),
          },
        ]}
      />
    </FoldedSection>
  );
}

const marksOf = (name: string, columns: string[] | null): string =>
  columns === null ? `{${name}}` : `{#${name}}…{/${name}}`;

const SHORT = 40;

const inShort = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}……` : text);
