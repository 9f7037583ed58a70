import type { ResultRow } from '@/lib/disclosure/results';
import { getTranslator } from '@/lib/web/messages';

/** A round with a result; a track says which edition it belongs to. */
export async function ResultName({ result: { title, track } }: { result: ResultRow }) {
  if (track === null) return title;
  const t = await getTranslator('tracks');
  return (
    <>
      {title}
      <span className="block text-small text-ink-soft">{t('edition.office', { edition: track.edition, track: track.name })}</span>
    </>
  );
}
