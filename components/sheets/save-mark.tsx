'use client';

import { useTranslations } from '@/components/ui/use-translations';
import { formatClock } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { saveMarkOf } from './save-mark-of';
import type { CellState } from './sheet-state';
import { textsOf } from './what-stands';

type SaveMarkProps = {
  cell: CellState /** Only under what was saved last it is said that it is. */;
  isNewest: boolean;
};

/** Whether this cell is saved, and only when it is; what was said to it stands below. */
export function SaveMark({ cell, isNewest }: SaveMarkProps) {
  const t = useTranslations('sheets.filling');
  const told = saveMarkOf([cell]);
  const mark = told.kind === 'saved' && !isNewest ? ({ kind: 'none' } as const) : told;
  const isCalm = mark.kind === 'saving' || mark.kind === 'saved' || mark.kind === 'none';
  const texts = new Set(textsOf(cell));
  return (
    <div className="min-h-5" role="status">
      {mark.kind !== 'none' && (
        <p data-tone={isCalm ? undefined : 'refused'} className={isCalm ? 'figures text-ink-soft' : 'toned'}>
          {mark.kind === 'saved' ? t('saved', { at: formatClock(new Date(mark.savedAt)) }) : t(mark.kind)}
        </p>
      )}
      {mark.kind === 'signedOut' && (
        <a href={paths.signIn()} target="_blank" rel="noopener">
          {t('signIn')}
        </a>
      )}
      {[...texts].map((text) => (
        <p key={text} data-tone="refused" className="toned">
          {text}
        </p>
      ))}
    </div>
  );
}
