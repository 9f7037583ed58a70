import { getTranslator } from '@/lib/web/messages';
import type { Queue } from './queue';

type JudgedBeforeProps = {
  queue: Queue;
  /** How a thing stands, in a word. */
  statusOf: (status: string) => string;
};

/** What became of the one judged before, in words; and where the open one waits no longer, what still does. */
export async function JudgedBefore({ queue, statusOf }: JudgedBeforeProps) {
  const t = await getTranslator('bench');
  const { judged, place, total, nextId, title, href } = queue;
  return (
    <>
      {judged !== null && (
        <p role="status" data-tone="passed" className="bench-told toned no-print">
          {t('judged', { title: judged.title, status: statusOf(judged.status) })}{' '}
          <a href={href(judged.id)} className="link whitespace-nowrap">
            {t('view')}
          </a>
        </p>
      )}
      {place === null && nextId !== null && (
        <p className="no-print mb-4">
          {t('remaining', { title, count: total })}{' '}
          <a href={href(nextId)} className="link whitespace-nowrap">
            {t('toNext')}
          </a>
        </p>
      )}
    </>
  );
}
