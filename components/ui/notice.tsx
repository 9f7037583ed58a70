import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Tone } from './status-tag';
import { unbroken } from './unbroken';

type NoticeProps = {
  tone?: Tone;
  title?: string;
  children: ReactNode;
  className?: string;
  /** Read out when it appears after the page did. */
  live?: boolean;
};

export function Notice({ tone = 'active', title, children, className, live }: NoticeProps) {
  return (
    <div data-tone={tone} role={live ? 'status' : undefined} className={clsx('notice', className)}>
      {title && <p className="notice-title">{title}</p>}
      <div>{unbroken(children)}</div>
    </div>
  );
}
