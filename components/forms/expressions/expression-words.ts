import { madeFigures } from '@/lib/forms/expressions/patterns/figure-drafts';
import { type Pattern, type PatternKey, patterns } from '@/lib/forms/expressions/patterns/patterns';
import { getLocale, getTranslator } from '@/lib/web/messages';

const keys = [
  'bySentence',
  'asText',
  'sentence',
  'noCondition',
  'choose',
  'unfinished',
  'onlyText',
  'reads',
  'textHint',
  'names',
  'addPart',
  'removePart',
  'yuan',
  'number',
  'value',
  'months',
  'date',
  'onDate',
  'rows',
  'addTest',
  'removeTest',
  'column',
  'operator',
  'in',
  'atLeast',
  'atMost',
  'filled',
  'place',
  'sum',
  'min',
  'max',
  'count',
  'percent',
  'ofForm',
  'ofTable',
  'made',
  ...madeFigures,
  'moreThan',
  'lessThan',
  'equals',
  'notBefore',
  'notAfter',
  'after',
  'before',
  'nth',
  'empty',
  'comparedWith',
  'typedValue',
  'addRowCondition',
  'joined',
  'allHold',
  'anyHolds',
  'allTests',
  'anyTest',
  'addSentence',
  'removeSentence',
  'when',
  'then',
  'addWhen',
  'removeWhen',
] as const;

/** What the composer says in the browser: its own words, the sentences with their gaps, and the words of problems. */
export type ExpressionWords = {
  locale: string;
  own: Record<(typeof keys)[number], string>;
  /** '{parts}之和不超过{base}的{percent}' */
  sentences: Record<PatternKey, string>;
  kinds: Record<string, string>;
  problems: Record<string, string>;
};

export async function expressionWords(): Promise<ExpressionWords> {
  const [t, sentences, locale] = [
    await getTranslator('builder'),
    await getTranslator('expressions'),
    await getLocale(),
  ];
  const kinds = [...new Set(patterns.flatMap(({ slots }: Pattern) => Object.values(slots)))];
  return {
    locale,
    own: Object.fromEntries(keys.map((key) => [key, t.raw(`composer.${key}`)])) as ExpressionWords['own'],
    sentences: Object.fromEntries(
      patterns.map((pattern) => [pattern.key, sentences.raw(`patterns.${pattern.key}`)]),
    ) as ExpressionWords['sentences'],
    kinds: Object.fromEntries(kinds.map((kind) => [kind, t(`composer.kinds.${kind}`)])),
    problems: (await getTranslator()).raw('expressions.problems' as never) as unknown as Record<string, string>,
  };
}
