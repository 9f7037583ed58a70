'use client';

import { type MouseEvent, useEffect, useId, useRef } from 'react';

type ErrorSummaryProps = {
  title: string;
  text?: string | undefined;
  problems: { text: string; href?: string }[];
  /** Focus returns here whenever this changes. */
  occasion?: unknown;
};

/** Lists every problem, takes focus, and each line leads to its field. */
export function ErrorSummary({ title, text, problems, occasion }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), [occasion]);

  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={titleId} data-tone="refused" className="notice mb-6">
      <h2 id={titleId} className="notice-title text-h3">
        {title}
      </h2>
      {text && <p>{text}</p>}
      {problems.length > 0 && (
        <ul className="mt-1">
          {problems.map((problem) => (
            <li key={`${problem.href ?? ''}${problem.text}`}>
              {problem.href ? (
                <a href={problem.href} onClick={focusField} className="toned inline-block py-0.5 underline">
                  {problem.text}
                </a>
              ) : (
                problem.text
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A bare jump would scroll but leave the caret behind. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  const field = target?.matches('input, textarea, select')
    ? target
    : target?.querySelector<HTMLElement>('input, textarea, select');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
