'use client';

import { useTranslations } from '@/components/ui/use-translations';
import { useAutosave } from './autosave-context';

/** Rules between answers that what is typed now breaks, in their author's words: said at once, held against nobody before submission. */
export function RuleNotes({ fieldKey }: { fieldKey: string }) {
  const { live } = useAutosave();
  const t = useTranslations('forms.runtime');
  if (live === null) return null;
  return (
    <div aria-live="polite" className="text-table">
      {live.broken[fieldKey]?.map((text) => (
        <p key={text} data-tone="waiting" className="toned">
          {text}
        </p>
      ))}
      {live.advice[fieldKey]?.map((text) => (
        <p key={text} data-tone="waiting" className="toned">
          {t('advice', { message: text })}
        </p>
      ))}
    </div>
  );
}
