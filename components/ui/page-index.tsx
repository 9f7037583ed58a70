import { getTranslator } from '@/lib/web/messages';
import { PartLinks, type Parts } from './part-links';

/** The parts of a long record, in the order in which they stand: one line under the state, to go straight to one. */
export async function PageIndex({ parts }: { parts: Parts }) {
  const t = await getTranslator('bench');
  return (
    <nav className="page-index no-print" aria-label={t('sections')}>
      <PartLinks parts={parts} />
    </nav>
  );
}
