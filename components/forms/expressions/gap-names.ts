import type { useTranslations } from '@/components/ui/use-translations';
import { type Gap, patternOf } from '@/lib/forms/expressions/patterns/composition';
import { filledText } from '@/lib/web/wording/text-for';

type Words = {
  composer: ReturnType<typeof useTranslations<'builder.composer'>>;
  patterns: ReturnType<typeof useTranslations<'expressions.patterns'>>;
};

/** A gap by its sentence, with the gap open in it: '〔金额或数〕不得大于 …'. */
export function gapName({ pattern: key, slot }: Gap, { composer, patterns }: Words): string {
  const pattern = patternOf(key);
  if (key === null || !pattern) return composer('sentence');
  const kind = pattern.slots[slot];
  const shown = Object.keys(pattern.slots).map((each) => [
    each,
    each === slot && kind ? `【${composer(`kinds.${kind}`)}】` : '…',
  ]);
  return filledText(patterns, key, Object.fromEntries(shown) as Record<string, string>);
}
