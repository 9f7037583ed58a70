import clsx from 'clsx';
import type { ReactNode } from 'react';
import { CloseMenus } from './close-menus';

type MenuProps = {
  label: ReactNode;
  /** Links and form buttons; each becomes a row. */
  children: ReactNode;
  className?: string;
};

/** Opens without JavaScript; with it, a click elsewhere or Esc closes it. */
export function Menu({ label, children, className }: MenuProps) {
  return (
    <details className="menu" name="menu">
      <summary className={clsx('button', className)} data-kind="secondary">
        {label}
      </summary>
      <div className="menu-panel">{children}</div>
      <CloseMenus />
    </details>
  );
}
