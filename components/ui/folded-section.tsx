import type { ReactNode } from 'react';

type FoldedSectionProps = {
  /** Of what opens: a link to it opens it, which is the browser's own doing. */
  id: string;
  title: ReactNode;
  note?: ReactNode;
  open?: boolean;
  children: ReactNode;
};

/** A form that adds to what a page shows: one line under it until somebody wants to add something. */
export function FoldedSection({ id, title, note, open, children }: FoldedSectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="section">
      <details className="fold" open={open}>
        <summary>
          <h2 id={`${id}-title`}>{title}</h2>
        </summary>
        <div id={id} className="fold-body">
          {note && <p className="section-note">{note}</p>}
          {children}
        </div>
      </details>
    </section>
  );
}
