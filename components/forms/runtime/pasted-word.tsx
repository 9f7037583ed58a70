'use client';

import { useTranslations } from '@/components/ui/use-translations';
import type { Pasted } from './use-grid';

/** What became of a pasted range: how many rows, how many had no room, and what was not understood. */
export function PastedWord({ pasted }: { pasted: Pasted | null }) {
  const t = useTranslations('forms.runtime');
  if (pasted === null) return <p role="status" className="sr-only" />;
  const { rows, left, unread } = pasted;
  const places = unread.map(({ row, head, text }) => `${t('row', { number: row + 1 })} ${head} “${text}”`).join('；');
  return (
    <p role="status" className="toned mt-1 text-table" data-tone={left + unread.length > 0 ? 'waiting' : 'passed'}>
      {t('pasted', { rows, left })}
      {unread.length > 0 && t('pastedUnread', { places })}
    </p>
  );
}
