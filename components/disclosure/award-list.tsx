import { NumberedPages } from '@/components/ui/numbered-pages';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ResultDetail } from '@/lib/disclosure/result-detail';
import type { PublicAwardRow } from '@/lib/disclosure/result-figures';
import { formatYuan } from '@/lib/kernel/money';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE } from '@/lib/lists/ranked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { OrganisationNames } from './organisation-name';

/** Who gets how much for what; projects have a page of their own once the awards are final. */
export async function AwardList({ result, page }: { result: ResultDetail; page: number }) {
  const [t, nameOf] = [await getTranslator('disclosure'), await getNames()];
  return (
    <Section id="awards" title={t(result.isFinal ? 'result.list' : 'result.listProposed')}>
      <DataTable
        id="award-list"
        caption={t('result.listCaption', { total: result.awardsTotal, amount: formatYuan(result.awardsSumFen) })}
        rows={result.awards}
        rowKey={({ applicationId }) => applicationId}
        {...(result.isFinal ? { rowHref: (row: PublicAwardRow) => paths.project(row.applicationId) } : {})}
        columns={[
          { key: 'project', header: t('result.project'), render: ({ title }) => title },
          {
            key: 'organisation',
            header: t('result.organisation'),
            render: ({ organisation, partners }) => <OrganisationNames lead={organisation} partners={partners} />,
          },
          {
            key: 'category',
            header: t('result.category'),
            nowrap: true,
            phone: 'hidden',
            render: ({ category }) => (category ? nameOf(category) : '—'),
          },
          {
            key: 'region',
            header: t('result.region'),
            nowrap: true,
            phone: 'hidden',
            render: ({ placeNames }) => placeNames || '—',
          },
          {
            key: 'amount',
            header: t('result.amount'),
            align: 'right',
            render: ({ amountFen }) => formatYuan(amountFen),
          },
        ]}
      />
      <NumberedPages
        page={page}
        size={PAGE_SIZE}
        total={result.awardsTotal}
        href={(one) => `${withQuery(paths.result(result.id), { page: one })}#awards`}
      />
    </Section>
  );
}
