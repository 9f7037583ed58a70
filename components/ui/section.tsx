import clsx from 'clsx';
import type { ReactNode } from 'react';

type SectionProps = {
  /** Of its title, for links into the page. */
  id?: string;
  title: ReactNode;
  /** What one should know before reading or filling it in, in one sentence or two. */
  note?: ReactNode;
  /** At the end of the title's line: a link, an export. */
  tools?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** A part of a page under its title. The distances between parts are kept here and in app/styles/page.css, by nobody else. */
export function Section({ id, title, note, tools, className, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={clsx('section', className)}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      {note && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}
