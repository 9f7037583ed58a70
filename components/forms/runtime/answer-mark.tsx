'use client';

import { ConflictChoice } from '@/components/sheets/conflict-choice';
import type { WrittenBy } from '@/components/sheets/live/use-live-cells';
import { WrittenMark } from '@/components/sheets/live/written-mark';
import { SaveMark } from '@/components/sheets/save-mark';
import type { CellState } from '@/components/sheets/sheet-state';

type AnswerMarkProps = {
  cell: CellState;
  /** Whose word stands there, where it came while the page was open. */
  written: WrittenBy | undefined;
  /** What was saved last: of all others it goes without saying. */
  isNewest: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** What became of the last save of a field, under its control. */
export function AnswerMark({ cell, written, isNewest, ...choice }: AnswerMarkProps) {
  return (
    <>
      <SaveMark cell={cell} isNewest={isNewest} />
      <WrittenMark cell={cell} written={written} />
      <ConflictChoice cell={cell} {...choice} />
    </>
  );
}
