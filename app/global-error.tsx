'use client';

import { Trouble } from '@/components/shell/trouble';
import './globals.css';

/** Stands in for the whole document when the root layout itself breaks. */
export default function GlobalErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <Trouble number={error.digest} onRetry={reset} />
      </body>
    </html>
  );
}
