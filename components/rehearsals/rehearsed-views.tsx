import type { ReactNode } from 'react';
import type { RehearsalParams } from '@/lib/rehearsals/view-params';
import { getTranslator } from '@/lib/web/messages';
import { ViewLinks } from './view-links';

type RehearsedViewsProps = {
  /** The address of the rehearsal. */
  page: string;
  params: RehearsalParams;
  stages: { name: string }[];
  /** What the chosen side sees. */
  children: ReactNode;
};

/** Whose eyes to look through, and beneath it what they see. */
export async function RehearsedViews({ page, params, stages, children }: RehearsedViewsProps) {
  const t = await getTranslator('rehearsals');
  return (
    <section id="view" aria-labelledby="view-title" className="mt-10 scroll-mt-4">
      <h2 id="view-title" className="mb-1">
        {t('viewTitle')}
      </h2>
      <p className="mb-3 max-w-text text-ink-soft">{t('viewHint')}</p>
      <ViewLinks page={page} params={params} stages={stages} />
      {children}
    </section>
  );
}
