import type { OwnMirror } from '@/lib/reviews/analysis/own-mirror';
import { getTranslator } from '@/lib/web/messages';

/** How much more or less an expert gave than others did for the same; nothing where they share too little. */
export async function OwnMirrorLine({ mirror }: { mirror: OwnMirror | undefined }) {
  if (mirror === undefined) return null;
  const t = await getTranslator('reviews.mirror');
  const { sheets, points } = mirror;
  const how = points === 0 ? 'same' : points > 0 ? 'higher' : 'lower';
  return (
    <p className="mb-2 max-w-text text-ink-soft">
      {t('line', { sheets, difference: t(how, { points: Math.abs(points).toFixed(1) }) })}
    </p>
  );
}
