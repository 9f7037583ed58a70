'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice';

/** What came of a form that stays on its page: focus comes here whenever `occasion` changes, as it does to an error. */
export function DoneNotice({ occasion, children }: { occasion: unknown; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [occasion]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="passed" className="mb-6" live>
        {children}
      </Notice>
    </div>
  );
}
