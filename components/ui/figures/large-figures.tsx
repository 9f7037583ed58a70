import type { ReactNode } from 'react';

type Figure = {
  key: string;
  /** What it counts. */
  term: string;
  figure: ReactNode;
};

/** The few figures a page is about, set large; never more than fit in one line. */
export function LargeFigures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="large-figures">
      {figures.map(({ key, term, figure }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
