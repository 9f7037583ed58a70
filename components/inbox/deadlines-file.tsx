import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** The dates of what waits, for one's own calendar; nothing where nothing has one. */
export async function DeadlinesFile({ waiting }: { waiting: readonly Waiting[] }) {
  if (waiting.every(({ dueAt }) => dueAt === null)) return null;
  return (
    <p className="no-print mt-3 text-small">
      <a href={paths.calendarOfMine()} className="link">
        {(await getTranslator('inbox'))('calendar')}
      </a>
    </p>
  );
}
