import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/web/messages';

/** The head of an opened part: what it is, and the way back to the outline. */
export async function PlaceHeader({ title, back, children }: { title: string; back: string; children?: ReactNode }) {
  const t = await getTranslator('builder');
  return (
    <header className="mb-5">
      <p className="mb-1 text-table">
        <a href={back}>{t('editor.back')}</a>
      </p>
      <h3>{title}</h3>
      {children}
    </header>
  );
}
