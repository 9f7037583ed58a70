import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type PublishedSheetProps = { roundId: string; note?: string; children: ReactNode };

/** A sheet that belongs to a call, with the way back to it and the way to paper. */
export async function PublishedSheet({ roundId, note, children }: PublishedSheetProps) {
  const t = await getTranslator('disclosure');
  return (
    <>
      <div className="no-print mb-6 flex flex-wrap items-center gap-3">
        <LinkButton href={paths.publishedRound(roundId)}>{t('blank.back')}</LinkButton>
        <PrintButton label={t('blank.print')} />
        {note !== undefined && <p className="text-ink-soft">{note}</p>}
      </div>
      {children}
    </>
  );
}
