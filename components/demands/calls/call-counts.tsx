import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { DemandStatus } from '@/lib/db/generated/enums';
import type { DemandCallDetail } from '@/lib/demands/calls/call-queries';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What has come in, by where it stands; each number leads to the demands it counts. */
export async function CallCounts({ call }: { call: DemandCallDetail }) {
  const t = await getTranslator('demands');
  const rows = Object.values(DemandStatus).flatMap((status) => call.counts.filter((each) => each.status === status));
  return (
    <Section id="counts" title={t('pages.counts.title')}>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{t('pages.counts.none')}</p>
      ) : (
        <div className="max-w-form">
          <DataTable
            id="call-counts"
            caption={t('pages.counts.title')}
            captionHidden
            dense
            rows={rows}
            rowKey={({ status }) => status}
            columns={[
              {
                key: 'status',
                header: t('fields.status'),
                render: ({ status }) => <DemandStatusTag status={status} />,
              },
              {
                key: 'count',
                header: t('pages.counts.count'),
                align: 'right',
                render: ({ status, count }) => (
                  <a href={withQuery(paths.officeDemands(), { call: call.id, status })}>{count}</a>
                ),
              },
            ]}
            footer={{
              status: t('pages.heat.sum'),
              count: <a href={withQuery(paths.officeDemands(), { call: call.id })}>{call.total}</a>,
            }}
          />
        </div>
      )}
    </Section>
  );
}
