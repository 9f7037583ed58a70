import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import { isNotAsked } from '@/lib/applications/gates/gate';
import type { Translate } from '@/lib/web/messages';
import { filledText, textFor } from '@/lib/web/wording/text-for';

/** The sentences about one gate: what it asks, what is on record, and what would open it. */
export function gateWords(
  { kind, met, because, values, partner }: EligibilityResult,
  t: Translate<'applications'>,
  organisations: Translate<'organisations'>,
) {
  const spoken = inWords(values, { words: organisations, comma: t('eligibility.comma') });
  const rule = filledText(t, `eligibility.rules.${kind}`, spoken);
  return {
    rule: partner === undefined ? rule : t('eligibility.ofPartner', { partner: partner.name, rule }),
    because: isNotAsked({ because })
      ? textFor(t, `eligibility.${because}`, spoken)
      : textFor(t, `eligibility.because.${kind}.${because}`, spoken),
    cure: met ? null : textFor(t, `eligibility.cures.${kind}.${because}`, spoken),
  };
}

/** What a gate does not ask, so that what was judged before it could be asked is read too. */
const notAsked = { exceptMonths: 0, exceptYears: 0, lastYear: 0 };

/** Codes of types and conclusions in the words of the organisations' own pages. */
function inWords(
  values: EligibilityResult['values'],
  { words, comma }: { words: Translate<'organisations'>; comma: string },
): EligibilityResult['values'] {
  const { types, type, conclusion } = values;
  return {
    ...notAsked,
    ...values,
    ...(types === undefined
      ? {}
      : {
          types: String(types)
            .split(',')
            .map((code) => textFor(words, `shortTypes.${code}`) ?? code)
            .join(comma),
        }),
    ...(type === undefined ? {} : { type: textFor(words, `shortTypes.${type}`) ?? type }),
    ...(conclusion === undefined ? {} : { conclusion: textFor(words, `conclusions.${conclusion}`) ?? conclusion }),
  };
}
