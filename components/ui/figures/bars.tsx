import clsx from 'clsx';
import type { ReactNode } from 'react';

export type Bar = {
  key: string;
  label: ReactNode;
  /** The figure that the bar draws, in words. */
  figure: ReactNode;
  /** Its length: 0 to 1 of the longest there can be; the bars of one list share their nought. */
  share: number;
  /** Where a line is to be reached, on the same scale. */
  mark?: number;
  /** What there is of it at most: an empty frame around the bar. */
  whole?: number;
  tone?: 'passed' | 'refused';
  /** There may be more than it draws: its end fades. */
  isOpen?: boolean;
  href?: string;
};

/** Bars under each other from one nought, each with its own words: no legend, readable in grey, and on a phone. */
export function Bars({ label, bars, className }: { label: string; bars: readonly Bar[]; className?: string }) {
  return (
    <ul aria-label={label} className={clsx('bars', className)}>
      {bars.map(({ key, href, ...bar }) => (
        <li key={key}>
          {href === undefined ? (
            <div>
              <BarLine {...bar} />
            </div>
          ) : (
            <a href={href}>
              <BarLine {...bar} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function BarLine({ label, figure, share, mark, whole, tone, isOpen }: Omit<Bar, 'key' | 'href'>) {
  const percent = (part: number): string => `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%`;
  return (
    <>
      <span className="bar-label">{label}</span>
      <span className="bar-room" aria-hidden="true">
        {whole !== undefined && whole > 0 && <span className="bar-whole" style={{ width: percent(whole) }} />}
        {share > 0 && <span className="bar" data-tone={tone} data-open={isOpen} style={{ width: percent(share) }} />}
        {mark !== undefined && <span className="bar-mark" style={{ left: percent(mark) }} />}
      </span>
      <span className="bar-figure">{figure}</span>
    </>
  );
}
