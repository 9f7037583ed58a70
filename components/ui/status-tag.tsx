import type { ReactNode } from 'react';

/** What a colour means, everywhere: see app/styles/status.css for its shape. */
export type Tone = 'waiting' | 'active' | 'passed' | 'returned' | 'refused' | 'publicity' | 'closed';

export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
