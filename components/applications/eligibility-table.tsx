import { DataTable } from '@/components/ui/data-table';
import { StatusTag } from '@/components/ui/status-tag';
import type { EligibilityResult } from '@/lib/applications/eligibility';
import { getTranslator, type Translate } from '@/lib/web/messages';

type EligibilityTableProps = { id: string; organisation: string; results: EligibilityResult[] };

/** Each gate of the round: what it asks, whether it is met, and what would open it. */
export async function EligibilityTable({ id, organisation, results }: EligibilityTableProps) {
  const [t, words] = [await getTranslator('applications'), await getTranslator('organisations')];
  return (
    <DataTable
      id={id}
      caption={t('eligibility.caption', { organisation })}
      dense
      rows={results}
      rowKey={(result) => `${result.kind}${String(result.values['list'] ?? '')}`}
      columns={[
        { key: 'rule', header: t('eligibility.rule'), render: ({ kind, values }) => t(`eligibility.rules.${kind}`, inWords(values, words)) },
        { key: 'result', header: t('eligibility.result'), render: (result) => <Result result={result} t={t} />, phone: 'state', width: '9rem' },
        { key: 'cure', header: t('eligibility.cure'), render: ({ kind, met }) => (met ? '' : t(`eligibility.cures.${kind}`)) },
      ]}
    />
  );
}

function Result({ result: { met, curable }, t }: { result: EligibilityResult; t: Translate }) {
  if (met) return <StatusTag tone="passed">{t('eligibility.met')}</StatusTag>;
  return curable ? <StatusTag tone="waiting">{t('eligibility.curable')}</StatusTag> : <StatusTag tone="refused">{t('eligibility.unmet')}</StatusTag>;
}

/** Codes of types and lists in the words of the organisations' own pages. */
function inWords(values: EligibilityResult['values'], words: Translate): EligibilityResult['values'] {
  const { types, list } = values;
  return {
    ...values,
    ...(types === undefined ? {} : { types: String(types).split(',').map((type) => words(`types.${type}`)).join('、') }),
    ...(list === undefined ? {} : { list: words(`standing.${list}`) }),
  };
}
