import clsx from 'clsx';
import type { ReactNode } from 'react';
import { unbroken } from './unbroken';

type Fact = {
  term: string;
  value: ReactNode;
  /** Several sentences, whatever they are wrapped in. */
  isProse?: boolean;
};

/** What is known about a thing, in two columns where there is room. Nothing known is "—"; nought is 0. */
export function Facts({ facts, className }: { facts: Fact[]; className?: string }) {
  return (
    <dl className={clsx('facts', className)}>
      {facts.map((fact) => (
        <div key={fact.term} data-long={fact.isProse || isLong(fact.value) || undefined}>
          <dt>{fact.term}</dt>
          <dd>{isUnknown(fact.value) ? '—' : unbroken(fact.value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Prose is read across the whole width, not in a narrow column. */
const isLong = (value: ReactNode): boolean => typeof value === 'string' && value.length > 60;

function isUnknown(value: ReactNode): boolean {
  return value === null || value === undefined || value === '';
}
