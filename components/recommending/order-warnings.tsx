import { Notice } from '@/components/ui/notice';
import type { OfficeRecommendations } from '@/lib/applications/recommending/office-queries';
import { getTranslator } from '@/lib/web/messages';
import { partedRows } from './part-state';

/** What stands in the way of the order as it was saved, said where it is mended and before anybody passes it up. */
export async function OrderWarnings({ part }: { part: OfficeRecommendations }) {
  const t = await getTranslator('applications');
  const ranked = partedRows(part).waiting.filter(({ rank }) => rank !== null);
  const left = part.quota === null ? ranked.length : Math.max(0, part.quota - part.passed);
  const over = ranked.length - left;
  if (over <= 0) return null;
  return (
    <Notice tone="waiting" className="mt-4">
      <p>{t('recommending.overQuota', { count: ranked.length, left, over })}</p>
    </Notice>
  );
}
