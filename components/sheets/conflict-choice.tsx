'use client';

import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { formatClock } from '@/lib/kernel/shanghai';
import type { CellState } from './sheet-state';
import { whatStands } from './what-stands';

type ConflictChoiceProps = { cell: CellState; onKeepMine: () => void; onTakeTheirs: () => void };

/** Two have written into one cell: what the other wrote, and which of the two is to stay. */
export function ConflictChoice({ cell: { save }, onKeepMine, onTakeTheirs }: ConflictChoiceProps) {
  const t = useTranslations('sheets.filling');
  if (save.kind !== 'conflict') return null;
  const { value, writerName, savedAt } = save.theirs;
  const moment = savedAt === '' ? '' : formatClock(new Date(savedAt));
  return (
    <div data-tone="waiting" className="notice my-1">
      <p className="notice-title">{t('changedBy', { writer: writerName, at: moment })}</p>
      <p className="my-1 whitespace-pre-line text-ink">
        {whatStands(value, { nothing: t('nothing'), rows: (count) => t('rows', { count }) })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
        <Button onClick={onKeepMine}>{t('keepMine')}</Button>
      </div>
    </div>
  );
}
