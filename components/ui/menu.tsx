import clsx from 'clsx';
import type { ReactNode } from 'react';

type MenuProps = {
  label: ReactNode;
  /** Links and form buttons; each becomes a row. */
  children: ReactNode;
  quiet?: boolean;
  /** Of the page's one primary act. */
  primary?: boolean;
  /** A small form instead of rows; it opens to the right, or to the left at the end of a row. */
  form?: boolean | 'end';
};

/** Opens without JavaScript; with it (components/enhance), a press elsewhere or Esc closes it. */
export function Menu({ label, children, quiet, primary, form }: MenuProps) {
  return (
    <details className="menu" name="menu">
      <summary className="button" data-kind={quiet ? 'quiet' : primary ? 'primary' : 'secondary'}>
        {label}
      </summary>
      <div className={clsx('menu-panel', form ? 'menu-form' : 'menu-rows', form === 'end' && 'menu-form-end')}>
        {children}
      </div>
    </details>
  );
}
