'use client';

import { Trouble } from '@/components/shell/trouble';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Trouble number={error.digest} onRetry={reset} />;
}
