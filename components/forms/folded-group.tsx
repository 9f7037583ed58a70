'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useForm } from './form-context';

type FoldedGroupProps = {
  /** A link to it opens it, which is the browser's own doing. */
  id: string;
  title: string;
  /** What holds now, a line each. */
  said: readonly string[];
  /** The words that lead in and out. */
  change: string;
  close: string;
  children: ReactNode;
};

/** Some questions of a long form that wait behind what their answers say now: a page of rules reads as rules. */
export function FoldedGroup({ id, title, said, change, close, children }: FoldedGroupProps) {
  return (
    <OpenedByProblems className="rule-group">
      <summary>
        <h3>{title}</h3>
        <span className="rule-said">
          {said.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
        <span className="rule-turn">
          <span>{change}</span>
          <span>{close}</span>
        </span>
      </summary>
      <div id={id} className="rule-body">
        {children}
      </div>
    </OpenedByProblems>
  );
}

type OpenedByProblemsProps = { className: string; open?: boolean; children: ReactNode };

/** What came back with problems stays open while they are mended; without script the styles show it (forms.css). */
export function OpenedByProblems({ className, open, children }: OpenedByProblemsProps) {
  const { answered } = useForm();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (answered.problems.length === 0) return;
    if (fold.current?.querySelector('[aria-invalid="true"], .toned[data-tone="refused"]')) fold.current.open = true;
  }, [answered]);
  return (
    <details ref={fold} open={open} className={className}>
      {children}
    </details>
  );
}
