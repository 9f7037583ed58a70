'use client';

import { useAutosave } from './autosave-context';

/** Where an answer was taken from, and what does not fit of it; gone once it is written anew. `lines` are sentences. */
export function CarriedMark({ fieldKey, lines }: { fieldKey: string; lines: readonly string[] | undefined }) {
  const { version, save } = useAutosave().fieldOf(fieldKey);
  if (lines === undefined || version !== 1 || save.kind === 'saved') return null;
  return (
    <div className="text-small">
      {lines.map((line) => (
        <p key={line} data-tone="waiting" className="toned">
          {line}
        </p>
      ))}
    </div>
  );
}
