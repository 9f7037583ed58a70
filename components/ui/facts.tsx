import clsx from 'clsx';
import type { ReactNode } from 'react';
import { unbroken } from './unbroken';

type Fact = { term: string; value: ReactNode };

/** What is known about a thing, in two columns where there is room. Nothing known is "—"; nought is 0. */
export function Facts({ facts, className }: { facts: Fact[]; className?: string }) {
  return (
    <dl className={clsx('facts', className)}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{isUnknown(fact.value) ? '—' : unbroken(fact.value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function isUnknown(value: ReactNode): boolean {
  return value === null || value === undefined || value === '';
}
