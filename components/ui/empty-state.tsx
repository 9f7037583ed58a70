import type { ReactNode } from 'react';

/** Why there is nothing, and what to do about it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-y border-line py-8">
      <p className="font-medium">{title}</p>
      {children && <div className="mt-1 max-w-text text-ink-soft">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
