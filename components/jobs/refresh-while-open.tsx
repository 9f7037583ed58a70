'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY_SECONDS = 2;

/** Asks again every other second while somebody looks; without JavaScript the page loads itself anew. */
export function RefreshWhileOpen() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, EVERY_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="5" />
    </noscript>
  );
}
