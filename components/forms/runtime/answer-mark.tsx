'use client';

import { ConflictChoice } from '@/components/sheets/conflict-choice';
import { SaveMark } from '@/components/sheets/save-mark';
import type { CellState } from '@/components/sheets/sheet-state';

type AnswerMarkProps = { cell: CellState; onKeepMine: () => void; onTakeTheirs: () => void };

/** What became of the last save of a field, under its control. */
export function AnswerMark({ cell, ...choice }: AnswerMarkProps) {
  return (
    <>
      <SaveMark cells={[cell]} />
      <ConflictChoice cell={cell} {...choice} />
    </>
  );
}
