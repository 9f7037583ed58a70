'use client';

import { useAutosave } from './autosave-context';
import { SaidLines } from './said-lines';

type MarkProps = { fieldKey: string; lines: readonly string[] | undefined };

/** Where an answer was taken from, and what does not fit of it; gone once it is written anew. `lines` are sentences. */
export function CarriedMark({ fieldKey, lines }: MarkProps) {
  const { version, save } = useAutosave().fieldOf(fieldKey);
  return lines === undefined || version !== 1 || save.kind === 'saved' ? null : <SaidLines lines={lines} />;
}

/** What is still asked here of a section that was begun; gone once something is written, of which its own mark tells. */
export function OpenMark({ fieldKey, lines }: MarkProps) {
  const { save } = useAutosave().fieldOf(fieldKey);
  return lines === undefined || save.kind !== 'idle' ? null : <SaidLines lines={lines} />;
}
