import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/web/messages';

/** Appears under a table while rows are ticked; `children` is the form (its id named in the table's selection) with what will happen. */
export async function BulkBar({ children }: { children: ReactNode }) {
  const t = await getTranslator('ui');
  return (
    <div className="bulk-bar" role="region" aria-label={t('table.bulk')}>
      <span className="bulk-count">{t('table.chosen')}</span>
      {children}
    </div>
  );
}
