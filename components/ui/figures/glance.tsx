import type { ReactNode } from 'react';
import { unbroken } from '../unbroken';

/** The few facts somebody decides by, side by side and heavier than the rest; under each other on a phone. */
export function Glance({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="glance">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value ? unbroken(value) : '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
