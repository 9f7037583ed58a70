import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import type { Translate } from '@/lib/web/messages';

/** The sentences about one gate: what it asks, what is on record, and what would open it. */
export function gateWords({ kind, met, because, values }: EligibilityResult, t: Translate, organisations: Translate) {
  const spoken = inWords(values, { words: organisations, comma: t('eligibility.comma') });
  return {
    rule: t(`eligibility.rules.${kind}`, spoken),
    because: t(`eligibility.because.${kind}.${because}`, spoken),
    cure: met ? null : t(`eligibility.cures.${kind}.${because}`, spoken),
  };
}

/** Codes of types and conclusions in the words of the organisations' own pages. */
function inWords(
  values: EligibilityResult['values'],
  { words, comma }: { words: Translate; comma: string },
): EligibilityResult['values'] {
  const { types, type, conclusion } = values;
  return {
    ...values,
    ...(types === undefined
      ? {}
      : {
          types: String(types)
            .split(',')
            .map((code) => words(`types.${code}`))
            .join(comma),
        }),
    ...(type === undefined ? {} : { type: words(`types.${type}`) }),
    ...(conclusion === undefined ? {} : { conclusion: words(`conclusions.${conclusion}`) }),
  };
}
