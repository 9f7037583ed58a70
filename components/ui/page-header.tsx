import type { ReactNode } from 'react';
import { Menu } from './menu';
import { unbroken } from './unbroken';

type PageHeaderProps = {
  title: string;
  /** One sentence: what stage, what happens next, by when, whose move. */
  state?: ReactNode;
  /** Where this page belongs, as a link above the title. */
  back?: { href: string; label: string };
  /** A status tag beside the title. */
  tag?: ReactNode;
  /** The one primary action. */
  action?: ReactNode;
  /** Links and buttons of the rest, folded into a menu. */
  menu?: { label: string; items: ReactNode };
};

export function PageHeader({ title, state, back, tag, action, menu }: PageHeaderProps) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-[1_1_24rem]">
        {back && (
          <p className="mb-1 text-table">
            <a href={back.href} data-back className="link inline-block py-1">
              <span aria-hidden="true">← </span>
              {back.label}
            </a>
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1>{title}</h1>
          {tag}
        </div>
        {state && <p className="mt-1 text-ink-soft">{unbroken(state)}</p>}
      </div>
      {(action || menu) && (
        <div className="no-print flex flex-wrap items-center gap-2">
          {action}
          {menu && <Menu label={menu.label}>{menu.items}</Menu>}
        </div>
      )}
    </div>
  );
}
