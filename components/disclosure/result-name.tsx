import type { ResultRow } from '@/lib/disclosure/result-row';
import { getTranslator } from '@/lib/web/messages';

/** A round with a result: an edition names the tracks whose results are out, a single track its edition. */
export async function ResultName({ result: { title, track, trackNames } }: { result: ResultRow }) {
  if (track === null && trackNames.length === 0) return title;
  const t = await getTranslator('tracks');
  return (
    <>
      {title}
      <span className="block text-small text-ink-soft">
        {track === null
          ? t('edition.results', { count: trackNames.length, names: trackNames.join(t('edition.separator')) })
          : t('edition.office', { edition: track.edition, track: track.name })}
      </span>
    </>
  );
}
