'use client';

import { useEffect } from 'react';
import { journalOf } from '@/lib/web/journal';

/** On the receipt: what was handed in is no longer kept in this browser. */
export function ClearDraft({ draftKey, personId }: { draftKey: string; personId: string | null }) {
  useEffect(() => journalOf(personId, draftKey).dropAll(), [draftKey, personId]);
  return null;
}
