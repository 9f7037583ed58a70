import { PartLinks, type Parts } from '@/components/ui/part-links';
import { getTranslator } from '@/lib/web/messages';

/** One line that opens where there is little room (bench-index.css), so that the document begins on the first screen. */
export async function SectionIndex({ index }: { index: Parts }) {
  const t = await getTranslator('bench');
  return (
    <nav className="bench-index no-print" aria-label={t('sections')}>
      <details>
        <summary>{t('sections')}</summary>
        <PartLinks parts={index} />
      </details>
    </nav>
  );
}
