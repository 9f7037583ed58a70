import type { ReactNode } from 'react';
import { CloseMenus } from './close-menus';

type MenuProps = {
  label: ReactNode;
  /** Links and form buttons; each becomes a row. */
  children: ReactNode;
  quiet?: boolean;
};

/** Opens without JavaScript; with it, a click elsewhere or Esc closes it. */
export function Menu({ label, children, quiet }: MenuProps) {
  return (
    <details className="menu" name="menu">
      <summary className="button" data-kind={quiet ? 'quiet' : 'secondary'}>
        {label}
      </summary>
      <div className="menu-panel menu-rows">{children}</div>
      <CloseMenus />
    </details>
  );
}
