'use client';

import { useTranslations } from '@/components/ui/use-translations';
import { formatClock } from '@/lib/kernel/shanghai';
import type { CellState } from '../sheet-state';
import type { WrittenBy } from './use-live-cells';

type WrittenMarkProps = { cell: CellState; written: WrittenBy | undefined };

/** That what stands in a field has just been written by somebody else, until one writes there oneself. */
export function WrittenMark({ cell, written }: WrittenMarkProps) {
  const t = useTranslations('sheets.filling');
  if (written === undefined || cell.version !== written.version || cell.save.kind !== 'idle') return null;
  const at = formatClock(new Date(written.savedAt));
  return (
    <p role="status" className="figures text-ink-soft">
      {t('writtenBy', { writer: written.writerName, at })}
    </p>
  );
}
