import { NumberedPages } from '@/components/ui/numbered-pages';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import { ENTRIES_A_PAGE } from '@/lib/reviews/proposals/entries-a-page';
import type { ProposalDetail } from '@/lib/reviews/proposals/proposal-detail';
import { getTranslator } from '@/lib/web/messages';
import { sayLacking, sayReader } from './say-reader';

type Proposal = NonNullable<ProposalDetail['proposal']>;
type ProposalEntriesProps = { stage: ProposalDetail['stage']; proposal: Proposal };

/** Every application with who shall read it and why; each opens to be changed while the proposal is open. */
export async function ProposalEntries({ stage, proposal }: ProposalEntriesProps) {
  const t = await getTranslator('reviews');
  const [reader, lacks] = [await sayReader(), await sayLacking()];
  const base = paths.stageProposal(stage.roundId, stage.id);
  return (
    <Section id="entries" title={t('proposal.entries')}>
      <DataTable
        id="proposal-entries"
        caption={t('proposal.entries')}
        captionHidden
        rows={proposal.entries}
        rowKey={({ id }) => id}
        {...(proposal.status === 'PROPOSED' ? { rowHref: ({ id }: { id: string }) => `${base}/${id}` } : {})}
        columns={[
          {
            key: 'title',
            header: t('proposal.application'),
            render: ({ number, title, category }) => (
              <>
                {title}
                <span className="block text-small text-ink-soft">
                  {[number, category?.name].filter(Boolean).join(' · ')}
                </span>
              </>
            ),
          },
          {
            key: 'readers',
            header: t('proposal.readers'),
            render: ({ readers, lacking }) => (
              <>
                {readers.map((one) => (
                  <span key={one.expertId} className="block" data-tone={one.fault ? 'refused' : undefined}>
                    {one.name}
                    <span className={one.fault ? 'toned text-small' : 'text-small text-ink-soft'}> {reader(one)}</span>
                  </span>
                ))}
                {lacking && (
                  <span data-tone="waiting" className="toned block text-small">
                    {lacks(lacking)}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      <NumberedPages
        page={proposal.page}
        size={ENTRIES_A_PAGE}
        total={proposal.total}
        href={(page) => `${base}?page=${page}#entries`}
      />
    </Section>
  );
}
