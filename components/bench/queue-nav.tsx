import type { ReactNode } from 'react';
import { dueOf } from '@/components/inbox/due-of';
import { LinkButton } from '@/components/ui/link-button';
import { daysUntil } from '@/lib/kernel/shanghai';
import type { Waits } from '@/lib/lists/queue-around';
import { getTranslator, type Translate } from '@/lib/web/messages';
import type { Queue } from './queue';

type QueueNavProps = {
  queue: Queue;
  now: Date;
  /** Opens the list of keys. */
  keys: ReactNode;
  /** The keys that turn to those beside, where j and k have other work. */
  turns?: { previous: string; next: string };
};

/** What waits, the earliest term first, with where one stands in it and the way to those beside. */
export async function QueueNav({ queue, now, keys, turns = { previous: 'k [', next: 'j ]' } }: QueueNavProps) {
  const { rows, total, place, previousId, nextId, title, href, standing } = queue;
  const [t, inbox] = [await getTranslator('bench'), await getTranslator('inbox')];
  const first = rows[0]?.place ?? 1;
  const after = total - (rows.at(-1)?.place ?? total);
  return (
    <nav className="bench-queue no-print" aria-label={t('queue')}>
      <div className="bench-place">
        <strong className="figures">
          {place === null ? t('total', { count: total }) : t('place', { number: place, count: total })}
        </strong>
        <Turn by={turns.previous} to={previousId && href(previousId)} label={t('previous')} />
        <Turn by={turns.next} to={nextId && href(nextId)} label={t('next')} />
        {keys}
      </div>
      <details className="bench-fold">
        <summary>{title}</summary>
        <ol start={first}>
          {rows.map((row) => (
            <li key={row.id}>
              <a href={href(row.id)} aria-current={row.place === place ? 'true' : undefined}>
                <span>{row.title}</span>
                <span>{row.about}</span>
                {standing ? <span>{standing(row)}</span> : <Waiting row={row} now={now} t={t} inbox={inbox} />}
              </a>
            </li>
          ))}
        </ol>
        {after > 0 && <p className="px-2 py-1.5 text-small text-ink-soft">{t('more', { count: after })}</p>}
      </details>
    </nav>
  );
}

/** Its key turns there too. At either end of the queue it is a word without a way. */
function Turn({ by, to, label }: { by: string; to: string | null; label: string }) {
  return to === null ? (
    <span aria-hidden="true" className="button" data-kind="quiet">
      {label}
    </span>
  ) : (
    <LinkButton kind="quiet" href={to} data-turns={by}>
      {label}
    </LinkButton>
  );
}

type WaitingProps = { row: Waits; now: Date; t: Translate<'bench'>; inbox: Translate<'inbox'> };

/** How long it has been waiting, and how far off its term is. */
function Waiting({ row: { since, dueAt }, now, t, inbox }: WaitingProps) {
  const waited = since === null ? '' : t('waited', { days: Math.max(0, -daysUntil(since, now)) });
  if (dueAt === null) return <span>{waited}</span>;
  const { left, urgency } = dueOf(inbox, dueAt, now);
  const tone = urgency === 'overdue' ? 'refused' : urgency === 'soon' ? 'waiting' : undefined;
  return (
    <span>
      {waited} ·{' '}
      <b data-tone={tone} className={tone ? 'toned font-medium' : 'font-normal'}>
        {left}
      </b>
    </span>
  );
}
