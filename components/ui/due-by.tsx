import { unbroken } from './unbroken';

export type Due = {
  /** ISO, for machines. */
  at: string;
  /** 2026年11月22日 17:00 */
  text: string;
  /** 还有 3 天, 已逾期 2 天 */
  left: string;
  urgency?: 'overdue' | 'soon';
};

/** A deadline and how far off it is. */
export function DueBy({ due }: { due: Due }) {
  const tone = due.urgency === 'overdue' ? 'refused' : due.urgency === 'soon' ? 'waiting' : undefined;
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <time dateTime={due.at} className="desk:whitespace-nowrap">
        {unbroken(due.text)}
      </time>
      <span data-tone={tone} className={tone ? 'toned font-medium' : 'text-ink-soft'}>
        {due.left}
      </span>
    </span>
  );
}
