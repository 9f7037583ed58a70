import { createTranslator } from 'use-intl/core';
import type { Problem } from '@/lib/kernel/refusal';
import type { ExpressionWords } from './expression-words';

/** The sentence for a problem that the browser found by itself, in the words the server would use. */
export function problemTextIn({ locale, problems }: ExpressionWords, { code, values }: Problem): string {
  const t = createTranslator({
    locale,
    messages: { problems } as Record<string, Record<string, string>>,
    namespace: 'problems',
  });
  return t(code.slice('expressions.problems.'.length), values);
}

/** '第 {line} 行' with what goes into its gaps. */
export function filledIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
