import type { ReactNode } from 'react';

type MenuProps = {
  label: ReactNode;
  /** Links and form buttons; each becomes a row. */
  children: ReactNode;
  quiet?: boolean;
  /** Of the page's one primary act. */
  primary?: boolean;
  /** A small form instead of rows; it opens to the right. */
  form?: boolean;
};

/** Opens without JavaScript; with it (components/enhance), a press elsewhere or Esc closes it. */
export function Menu({ label, children, quiet, primary, form }: MenuProps) {
  return (
    <details className="menu" name="menu">
      <summary className="button" data-kind={quiet ? 'quiet' : primary ? 'primary' : 'secondary'}>
        {label}
      </summary>
      <div className={`menu-panel ${form ? 'menu-form' : 'menu-rows'}`}>{children}</div>
    </details>
  );
}
