import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { CoFundingOfMine } from '@/lib/awards/co-funding/co-funding-of-mine';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { CoFundingTag } from './co-funding-tag';
import { ProjectCell } from './project-cell';

/** What the county has answered, and what became of it. */
export async function AnsweredTable({ lines }: { lines: CoFundingOfMine['answered'] }) {
  if (lines.length === 0) return null;
  const t = await getTranslator('awards');
  return (
    <Section id="answered" title={t('coFunding.mine.answeredTitle')}>
      <DataTable
        id="answered-co-funding"
        caption={t('coFunding.mine.answered')}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'project',
            header: t('coFunding.project'),
            render: ({ id, title, leadName, partnerNames, reason, settleReason }) => (
              <ProjectCell
                title={
                  <a href={paths.coFundedProject(id)} className="row-link">
                    {title}
                  </a>
                }
                {...{ reason, settleReason }}
                lead={leadName}
                partners={partnerNames}
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
          { key: 'fund', header: t('coFunding.fund'), render: ({ fund }) => fund?.name ?? '—' },
          {
            key: 'asked',
            header: t('coFunding.asked'),
            align: 'right',
            render: ({ askedFen }) => formatYuan(askedFen),
          },
          {
            key: 'yours',
            header: t('coFunding.mine.yours'),
            align: 'right',
            render: ({ amountFen }) => formatYuan(amountFen),
          },
        ]}
      />
    </Section>
  );
}
