import { Facts } from '@/components/ui/facts';
import type { DrawRule } from '@/lib/reviews/drawing/rule';
import { getTranslator } from '@/lib/web/messages';

/** How a draw goes, beside its seats. */
export async function RuleFacts({ rule }: { rule: DrawRule }) {
  const t = await getTranslator('draws');
  const { substitutes, excludesConflicts, fullAt, capacity, namesPublic } = rule;
  return (
    <Facts
      className="mt-4"
      facts={[
        { term: t('detail.rule.substitutes'), value: t('detail.rule.substitutesValue', { count: substitutes }) },
        {
          term: t('detail.rule.conflicts'),
          value: t(excludesConflicts ? 'detail.rule.conflictsOut' : 'detail.rule.conflictsIn'),
        },
        {
          term: t('detail.rule.full'),
          value: fullAt === null ? t('detail.rule.fullNone') : t('detail.rule.fullValue', { count: fullAt }),
        },
        { term: t('detail.rule.capacity'), value: t('detail.rule.capacityValue', { count: capacity }) },
        {
          term: t('detail.rule.names'),
          value: t(namesPublic ? 'detail.rule.namesPublic' : 'detail.rule.namesPrivate'),
        },
      ]}
    />
  );
}
