'use client';

import { ConflictChoice } from '@/components/sheets/conflict-choice';
import { SaveMark } from '@/components/sheets/save-mark';
import { useAutosave } from './autosave-context';

/** What became of the last save of a field, under its control. */
export function AnswerMark({ fieldKey }: { fieldKey: string }) {
  const { saving, fieldOf } = useAutosave();
  const cell = fieldOf(fieldKey);
  return (
    <div className="min-h-5 text-small">
      <input type="hidden" name={`versions.${fieldKey}`} value={cell.version} />
      {saving !== null && (
        <>
          <SaveMark cells={[cell]} />
          <ConflictChoice
            cell={cell}
            onKeepMine={() => saving.keepMine(fieldKey)}
            onTakeTheirs={() => saving.takeTheirs(fieldKey)}
          />
        </>
      )}
    </div>
  );
}
