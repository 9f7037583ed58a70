import { executionText } from '@/components/rounds/execution-text';
import type { EditablePlan } from '@/components/rounds/settings/settings-form';
import { Facts } from '@/components/ui/facts';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent } from '@/lib/kernel/money';
import { daysWithout } from '@/lib/plans/terms/execution';
import { grantText } from '@/lib/plans/terms/grant-text';
import { getTranslator } from '@/lib/web/messages';

/** The rules of a plan, each with its name: limits, budget, screening, how scores are put together, publicity. */
export async function TermsFacts({
  plan: { terms, categories, isTrack },
}: {
  plan: Pick<EditablePlan, 'terms' | 'categories' | 'isTrack'>;
}) {
  const t = await getTranslator('rounds');
  const { budget, screening, aggregation, publicity } = terms;
  const items = new Map(budget.items.map(({ code, name }) => [code, name]));
  const yes = (is: boolean): string => t(is ? 'frozen.yes' : 'frozen.no');
  return (
    <>
      <Facts
        facts={[
          { term: t('rules.perProjectCap'), value: grantText(terms, categories) },
          { term: t('frozen.maxGrant'), value: `${formatPercent(terms.maxGrantBp)}%` },
          ...(terms.executionMonths === null
            ? []
            : [{ term: t('facts.execution'), value: await executionText({ ...daysWithout, terms }) }]),
          { term: t('rules.maxApplications'), value: terms.maxApplicationsPerOrganisation },
          ...(isTrack ? [] : [{ term: t('rules.maxAcrossTracks'), value: terms.maxAcrossTracks }]),
          { term: t('rules.arrival'), value: t(`rules.arrivals.${terms.arrival}`) },
          { term: t('rules.commitment'), value: t(`rules.commitments.${terms.commitment}`) },
          { term: t('rules.lateDays'), value: terms.lateEntry.mostDays },
          { term: t('rules.lateIsPublic'), value: yes(terms.lateEntry.isPublic) },
          { term: t('rules.applyPerTopic'), value: yes(terms.applyPerTopic) },
          ...(terms.applyPerTopic
            ? [
                { term: t('rules.topicSum'), value: t(`rules.topicSums.${terms.topicSum}`) },
                { term: t('rules.leastPerTopic'), value: terms.leastPerTopic },
              ]
            : []),
          { term: t('rules.screeningDays'), value: screening.workingDays },
          { term: t('rules.correctionDays'), value: screening.correctionDays },
          { term: t('rules.trimFrom'), value: aggregation.trimFrom },
          { term: t('rules.decimals'), value: aggregation.decimals },
          { term: t('rules.commentBelow'), value: aggregation.commentBelow },
          { term: t('rules.commentAbove'), value: aggregation.commentAbove },
          { term: t('rules.commentMinCharacters'), value: aggregation.commentMinCharacters },
          { term: t('rules.bonusPolicy'), value: t(`rules.${aggregation.bonusPolicy}`) },
          { term: t('rules.workingDays'), value: publicity.workingDays },
          { term: t('rules.countFirstDay'), value: yes(publicity.countFirstDay) },
        ]}
      />
      <DataTable
        id="items"
        caption={t('rules.items')}
        exported={false}
        rows={budget.items}
        rowKey={({ code }) => code}
        columns={[
          { key: 'name', header: t('rules.itemName'), render: ({ name }) => name },
          {
            key: 'forbidden',
            header: t('frozen.mayPay'),
            phone: 'state',
            render: ({ code }) => yes(!budget.forbiddenCodes.includes(code)),
          },
        ]}
      />
      {budget.caps.length > 0 && (
        <DataTable
          id="caps"
          caption={t('rules.caps')}
          exported={false}
          rows={budget.caps}
          rowKey={({ label, codes }) => `${label} ${codes.join()}`}
          columns={[
            { key: 'label', header: t('rules.capLabel'), render: ({ label }) => label },
            {
              key: 'items',
              header: t('frozen.capItems'),
              render: ({ codes }) => codes.map((code) => items.get(code) ?? code).join(t('facts.separator')),
            },
            {
              key: 'max',
              header: t('frozen.capMax'),
              render: ({ base, maxBp }) =>
                t('frozen.capOf', {
                  base: t(base === 'grant' ? 'rules.baseGrant' : 'rules.baseTotal'),
                  percent: formatPercent(maxBp),
                }),
            },
          ]}
        />
      )}
      <Facts
        className="mt-6"
        facts={[
          { term: t('rules.checklist'), value: <Listed lines={screening.checklist.map(({ label }) => label)} /> },
          { term: t('rules.reasons'), value: <Listed lines={screening.reasons.map(({ label }) => label)} /> },
        ]}
      />
    </>
  );
}

const Listed = ({ lines }: { lines: string[] }) =>
  lines.length === 0 ? '—' : <span className="whitespace-pre-line">{lines.join('\n')}</span>;
