import type { ReactNode } from 'react';

type MenuProps = {
  label: ReactNode;
  /** Links and form buttons; each becomes a row. */
  children: ReactNode;
  quiet?: boolean;
  /** A small form instead of rows; it opens to the right. */
  form?: boolean;
};

/** Opens without JavaScript; with it (components/enhance), a press elsewhere or Esc closes it. */
export function Menu({ label, children, quiet, form }: MenuProps) {
  return (
    <details className="menu" name="menu">
      <summary className="button" data-kind={quiet ? 'quiet' : 'secondary'}>
        {label}
      </summary>
      <div className={`menu-panel ${form ? 'menu-form' : 'menu-rows'}`}>{children}</div>
    </details>
  );
}
