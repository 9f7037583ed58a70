import { Disclosure } from '@/components/ui/disclosure';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ExportLine } from '@/lib/exports/queries';
import { getTranslator } from '@/lib/web/messages';

/** Who took these lists away as files, newest first; nothing where nobody did. */
export async function ExportTrail({ lines }: { lines: ExportLine[] }) {
  if (lines.length === 0) return null;
  const t = await getTranslator('trail');
  return (
    <div className="no-print mt-6">
      <Disclosure label={t('exports.title')}>
        <DataTable
          id="export-trail"
          caption={t('exports.title')}
          captionHidden
          dense
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'list',
              header: t('exports.list'),
              render: ({ list, isFiltered }) => t(`exports.${list}`, { isFiltered: isFiltered ? 'yes' : 'no' }),
            },
            { key: 'rows', header: t('exports.rows'), align: 'right', render: ({ rows }) => rows ?? '—' },
            { key: 'who', header: t('exports.who'), render: ({ actorName }) => actorName },
            { key: 'at', header: t('at'), nowrap: true, render: ({ at }) => t.dateTime(at) },
          ]}
        />
      </Disclosure>
    </div>
  );
}
