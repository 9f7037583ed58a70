import { textOfExecution } from '@/components/rounds/execution-text';
import { formatPercent } from '@/lib/kernel/money';
import { daysWithout, executionOf } from '@/lib/plans/terms/execution';
import { grantText } from '@/lib/plans/terms/grant-text';
import type { Translate } from '@/lib/web/messages';
import type { EditablePlan } from './settings-form';

type Said = Pick<EditablePlan, 'terms' | 'categories' | 'isTrack'>;

/** What each group of the page of rules says now, in short sentences. */
export function termsSaid(t: Translate<'rounds'>, { terms, categories, isTrack }: Said) {
  const { budget, screening, aggregation, publicity } = terms;
  const execution = executionOf({ ...daysWithout, terms });
  const forbidden = budget.items.filter(({ code }) => budget.forbiddenCodes.includes(code));
  const listed = (names: readonly string[]): string => names.join(t('facts.separator'));
  const { commentBelow, commentAbove, commentMinCharacters } = aggregation;
  return {
    amounts: [
      t(terms.minGrantFen === 0n ? 'said.most' : 'said.range', { sums: grantText(terms, categories) }),
      t('said.share', { percent: formatPercent(terms.maxGrantBp) }),
    ],
    period: [execution === null ? t('said.periodOfTimetable') : textOfExecution(t, execution)],
    numbers: [
      t('said.applications', { count: terms.maxApplicationsPerOrganisation }),
      t(`said.arrivals.${terms.arrival}`),
      t(`said.commitments.${terms.commitment}`),
      t('said.late', { days: terms.lateEntry.mostDays }),
      ...(isTrack || terms.maxAcrossTracks === null ? [] : [t('said.acrossTracks', { count: terms.maxAcrossTracks })]),
    ],
    topics: terms.applyPerTopic
      ? [
          t('said.perTopic', { sum: t(`rules.topicSums.${terms.topicSum}`) }),
          ...(terms.leastPerTopic === null ? [] : [t('said.leastPerTopic', { count: terms.leastPerTopic })]),
        ]
      : [t('said.withoutTopics')],
    items: [
      listed(budget.items.map(({ name }) => name)),
      ...(forbidden.length === 0 ? [] : [t('said.forbidden', { items: listed(forbidden.map(({ name }) => name)) })]),
    ],
    caps: budget.caps.map(({ label, base, maxBp }) => capSaid(t, { label, base, max: formatPercent(maxBp) })),
    checklist: screening.checklist.length === 0 ? [] : [t('said.checklist', { count: screening.checklist.length })],
    corrections: [
      ...(screening.workingDays === null ? [] : [t('said.screening', { days: screening.workingDays })]),
      t('said.corrections', { days: screening.correctionDays }),
      ...(screening.reasons.length === 0 ? [] : [t('said.reasons', { count: screening.reasons.length })]),
    ],
    aggregation: [
      t('said.trim', { count: aggregation.trimFrom }),
      t('said.decimals', { count: aggregation.decimals, bonus: t(`rules.${aggregation.bonusPolicy}`) }),
    ],
    comments: [t('said.comments', { below: commentBelow, above: commentAbove, least: commentMinCharacters })],
    publicity: [t('said.publicity', { days: publicity.workingDays, first: publicity.countFirstDay ? 'in' : 'out' })],
  };
}

/** '人员经费：不超过申请资金的 10%'. */
export const capSaid = (
  t: Translate<'rounds'>,
  { label, base, max }: { label: string; base: string; max: string },
): string =>
  Number(max) === 0
    ? t('said.capNone', { label })
    : t('said.cap', { label, base: t(base === 'total' ? 'rules.baseTotal' : 'rules.baseGrant'), percent: max });
