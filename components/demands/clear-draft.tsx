'use client';

import { useEffect } from 'react';
import { dropDraft } from '@/lib/web/kept-draft';

/** On the receipt: what was handed in is no longer kept in this browser. */
export function ClearDraft({ draftKey }: { draftKey: string }) {
  useEffect(() => dropDraft(draftKey), [draftKey]);
  return null;
}
