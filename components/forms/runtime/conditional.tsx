'use client';

import { type ReactNode, useState } from 'react';
import type { FormField } from '@/lib/forms/definition/definition';
import { useAutosave } from './autosave-context';

/**
 * A question that is asked only while its condition holds. Once it was asked it is put away rather than taken down, so
 * that what was typed or sent is still there when it is asked again; put away, it is neither sent nor read out.
 */
export function Conditional({ field, children }: { field: FormField; children: ReactNode }) {
  const { live } = useAutosave();
  const isAsked = live === null || live.shown.includes(field.key);
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setWasAsked(true);
  if (field.visibleWhen === null) return children;
  if (!wasAsked) return null;
  return (
    <fieldset role="none" hidden={!isAsked} disabled={!isAsked} className="min-w-0">
      {children}
    </fieldset>
  );
}
