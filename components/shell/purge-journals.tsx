'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { purgeJournals } from '@/lib/web/journal';

/** Takes what is too old out of this browser, on every page: whoever signs out, and whoever comes next, leaves it behind as well. */
export function PurgeJournals() {
  const page = usePathname();
  useEffect(() => purgeJournals(Date.now()), [page]);
  return null;
}
