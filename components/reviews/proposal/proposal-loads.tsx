import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ProposalDetail } from '@/lib/reviews/proposals/proposal-detail';
import { getTranslator } from '@/lib/web/messages';

type Proposal = NonNullable<ProposalDetail['proposal']>;

/** How much falls to each expert. */
export async function ProposalLoads({ proposal: { loads } }: { proposal: Proposal }) {
  const [t, experts] = [await getTranslator('reviews'), await getTranslator('experts')];
  const sum = (of: (line: (typeof loads)[number]) => number): number => loads.reduce((all, line) => all + of(line), 0);
  const grouped = loads.some(({ group }) => group !== '');
  return (
    <Section id="loads" title={t('proposal.loads')}>
      <DataTable
        id="proposal-loads"
        caption={t('proposal.loads')}
        captionHidden
        dense
        rows={loads}
        rowKey={({ expertId }) => expertId}
        columns={[
          { key: 'name', header: t('columns.expert'), render: ({ name }) => name },
          { key: 'kind', header: t('proposal.kind'), render: ({ kind }) => experts(`kinds.${kind}`) },
          {
            key: 'employer',
            header: t('columns.employer'),
            render: ({ employer }) => employer || '—',
            phone: 'hidden',
          },
          ...(grouped
            ? [
                {
                  key: 'group',
                  header: t('panel.group'),
                  render: ({ group, isChair }: (typeof loads)[number]) =>
                    [group || t('panel.all'), isChair && t('panel.chair')].filter(Boolean).join(' · '),
                },
              ]
            : []),
          { key: 'assigned', header: t('proposal.already'), render: ({ assigned }) => assigned, align: 'right' },
          { key: 'proposed', header: t('proposal.proposed'), render: ({ proposed }) => proposed, align: 'right' },
          { key: 'matched', header: t('proposal.matched'), render: ({ matched }) => matched, align: 'right' },
          { key: 'capacity', header: t('columns.capacity'), render: ({ capacity }) => capacity, align: 'right' },
        ]}
        footer={{
          name: t('sheet.total'),
          assigned: sum(({ assigned }) => assigned),
          proposed: sum(({ proposed }) => proposed),
          matched: sum(({ matched }) => matched),
          capacity: sum(({ capacity }) => capacity),
        }}
      />
    </Section>
  );
}
