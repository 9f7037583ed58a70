import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { namesOfParts } from '@/lib/applications/joint/names-together';
import type { coFundingOfFund } from '@/lib/awards/co-funding/co-funding-of-fund';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';
import { CoFundingTag } from './co-funding-tag';
import { ProjectCell } from './project-cell';

/** The awards of other offices' rounds that a fund pays a part of; nothing where it pays none. */
export async function CoFundedByFund({ lines }: { lines: Awaited<ReturnType<typeof coFundingOfFund>> }) {
  if (lines.length === 0) return null;
  const t = await getTranslator('awards');
  return (
    <Section id="co-funded" title={t('coFunding.ofFund')}>
      <DataTable
        id="co-funded-by-fund"
        caption={t('coFunding.ofFund')}
        captionHidden
        dense
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'project',
            header: t('coFunding.project'),
            render: ({ application }) => (
              <ProjectCell
                title={application.title}
                lead={application.organisation.name}
                partners={namesOfParts(application.jointParts)}
              />
            ),
          },
          { key: 'round', header: t('coFunding.mine.round'), render: ({ round }) => round.title },
          {
            key: 'status',
            header: t('coFunding.statusHead'),
            phone: 'state',
            nowrap: true,
            render: ({ status }) => <CoFundingTag status={status} />,
          },
          {
            key: 'amount',
            header: t('coFunding.mine.yours'),
            align: 'right',
            render: ({ amountFen }) => formatYuan(amountFen),
          },
        ]}
      />
    </Section>
  );
}
