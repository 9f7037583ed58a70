import { PageHeader } from '@/components/ui/page-header';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { paths } from '@/lib/paths/paths';
import type { ProposalDetail } from '@/lib/reviews/proposals/proposal-detail';
import { getTranslator } from '@/lib/web/messages';

const tones = { PROPOSED: 'waiting', APPLIED: 'passed', DISCARDED: 'closed' } satisfies Record<string, Tone>;

export async function ProposalHeader({ stage, proposal }: Pick<ProposalDetail, 'stage' | 'proposal'>) {
  const t = await getTranslator('reviews');
  const back = { href: paths.roundStage(stage.roundId, stage.id), label: stage.name };
  const title = `${stage.round.title} · ${stage.name} · ${t('proposal.title')}`;
  if (proposal === null) return <PageHeader title={title} state={t('proposal.none')} back={back} />;
  const { status, readings, missing, proposedBy, proposedAt, endedAt } = proposal;
  return (
    <PageHeader
      title={title}
      tag={<StatusTag tone={tones[status]}>{t(`proposal.status.${status}`)}</StatusTag>}
      state={
        endedAt === null
          ? t('proposal.state', { readings, missing, by: proposedBy.name, at: t.dateTime(proposedAt) })
          : t(`proposal.ended.${status === 'APPLIED' ? 'APPLIED' : 'DISCARDED'}`, { readings, at: t.dateTime(endedAt) })
      }
      back={back}
    />
  );
}
