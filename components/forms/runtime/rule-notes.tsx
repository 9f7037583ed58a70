'use client';

import { useAutosave } from './autosave-context';

/** Rules between answers that what is typed now breaks, in their author's words: said at once, held against nobody before submission. */
export function RuleNotes({ fieldKey }: { fieldKey: string }) {
  const { live } = useAutosave();
  if (live === null) return null;
  return (
    <div aria-live="polite" className="text-table">
      {live.broken[fieldKey]?.map((text) => (
        <p key={text} data-tone="waiting" className="toned">
          {text}
        </p>
      ))}
    </div>
  );
}
