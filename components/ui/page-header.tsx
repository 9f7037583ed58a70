import type { ReactNode } from 'react';
import { Menu } from './menu';
import { unbroken } from './unbroken';

type PageHeaderProps = {
  title: string;
  /** One sentence: what stage, what happens next, by when, whose move. */
  state?: ReactNode;
  /** Where this page belongs, as a link above the title. */
  back?: { href: string; label: string };
  /** How it stands, in a word: with the sentence of state it becomes the large line under the title. */
  tag?: ReactNode;
  /** Where it is said how this is done, beside the title. */
  help?: ReactNode;
  /** The one primary action: beside the state where there is one, whose answer it is. */
  action?: ReactNode;
  /** Links and buttons of the rest, folded into a menu. */
  menu?: { label: string; items: ReactNode };
};

export function PageHeader({ title, state, back, tag, help, action, menu }: PageHeaderProps) {
  const stands = Boolean(tag && state);
  return (
    <div className="page-header">
      {back && (
        <p className="no-print mb-1 text-table">
          <a href={back.href} data-back className="link inline-block py-1">
            <span aria-hidden="true">← </span>
            {back.label}
          </a>
        </p>
      )}
      <div className="page-title">
        <div>
          <h1>{title}</h1>
          {!stands && tag}
          {help}
        </div>
        {((action && !stands) || menu) && (
          <div className="page-acts no-print">
            {!stands && action}
            {menu && <Menu label={menu.label}>{menu.items}</Menu>}
          </div>
        )}
      </div>
      {stands ? (
        <div className="standing">
          {tag}
          <p>{unbroken(state)}</p>
          {action && <div className="no-print flex flex-wrap items-center gap-2">{action}</div>}
        </div>
      ) : (
        state && <p className="page-state">{unbroken(state)}</p>
      )}
    </div>
  );
}
