import { sayStaffing } from '@/components/rounds/say-staffing';
import { Facts } from '@/components/ui/facts';
import { formatPercent } from '@/lib/kernel/money';
import { staffingOf } from '@/lib/plans/stage-quotas';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import { getTranslator } from '@/lib/web/messages';

export async function StageFacts({ stage }: { stage: StageDetail }) {
  const t = await getTranslator('reviews');
  const moment = (date: Date | null): string | null => date && t.dateTime(date);
  const staffing = (await sayStaffing())(staffingOf(stage));
  const blind = [
    stage.blindApplicant && t('stage.facts.blindApplicant'),
    stage.blindExperts && t('stage.facts.blindExperts'),
    stage.secretBallot && t('stage.facts.secretBallot'),
  ].filter(Boolean);
  return (
    <details className="fold section">
      <summary>
        <h2 id="stage-facts">{t('stage.facts.title')}</h2>
        <span>{[t(`kinds.${stage.kind}`), stage.rubric.title].join(' · ')}</span>
      </summary>
      <Facts
        facts={[
          { term: t('stage.facts.kind'), value: t(`kinds.${stage.kind}`) },
          { term: t('stage.facts.rubric'), value: stage.rubric.title },
          { term: t('stage.facts.reviews'), value: stage.reviewsPerEntry },
          { term: t('stage.facts.staffing'), value: staffing.length === 0 ? null : staffing.join(' · ') },
          { term: t('stage.facts.cut'), value: stage.cutCount ?? t('stage.facts.everybody') },
          { term: t('stage.facts.weight'), value: `${formatPercent(stage.weightBp)}%` },
          { term: t('stage.facts.blind'), value: blind.length > 0 ? blind.join(' · ') : t('stage.facts.blindNone') },
          { term: t('stage.facts.sumRule'), value: stage.sumRule === 'NONE' ? null : t(`sumRules.${stage.sumRule}`) },
          { term: t('stage.facts.due'), value: stage.dueAt && t.deadline(stage.dueAt) },
          { term: t('stage.facts.opened'), value: moment(stage.openedAt) },
          { term: t('stage.facts.closed'), value: moment(stage.closedAt) },
        ]}
      />
    </details>
  );
}
