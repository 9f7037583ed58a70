'use client';

import { useEffect, useRef } from 'react';
import { ProblemSummary, type ProblemSummaryProps } from './problem-summary';

/** The summary in a form that stays on its page: focus comes here whenever `occasion` changes. */
export function ErrorSummary({ occasion, ...summary }: Omit<ProblemSummaryProps, 'ref'> & { occasion: unknown }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [occasion]);
  return <ProblemSummary {...summary} ref={box} />;
}
