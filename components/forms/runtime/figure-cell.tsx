'use client';

import { FieldError, useField } from '@/components/forms/field';
import { Input } from '@/components/ui/input';

type FigureCellProps = {
  name: string;
  label: string;
  value: string;
  /** What is wrong with it, once it was left, in words. */
  problem: string | null;
  /** `isTyping`: its writer is at work in it; else it was typed before this script was here, and left. */
  onChange: (value: string, isTyping: boolean) => void;
  onLeave: () => void;
};

/** A figure of a grid, which says what is wrong with it under itself. */
export function FigureCell({ name, label, value, problem, onChange, onLeave }: FigureCellProps) {
  const { errorId, control } = useField({ name });
  return (
    <>
      <Input
        {...control}
        aria-label={label}
        aria-invalid={problem !== null || control['aria-invalid']}
        aria-describedby={problem === null ? control['aria-describedby'] : errorId}
        value={value}
        inputMode="decimal"
        autoComplete="off"
        className="figures text-right"
        onChange={({ target }) => onChange(target.value, target === document.activeElement)}
        onBlur={onLeave}
      />
      <CellError name={name} problem={problem} />
    </>
  );
}

/** What is wrong with a cell as the page sees it, else as it was answered. */
export function CellError({ name, problem }: { name: string; problem: string | null }) {
  const { errorId } = useField({ name });
  return problem === null ? <FieldError id={errorId} name={name} /> : <CellProblem id={errorId} problem={problem} />;
}

/** Under the control, and read with it. */
export const CellProblem = ({ id, problem }: { id: string; problem: string }) => (
  <p id={id} data-tone="refused" className="toned" role="status">
    {problem}
  </p>
);
