import { TaskList } from '@/components/ui/task-list';
import { countOf } from '@/lib/inbox/groups';
import type { OfficersLine } from '@/lib/inbox/officers-desk';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { tasksOf } from './tasks-of';

type OthersWorkProps = { standing: 'colleague' | 'below'; lines: OfficersLine[]; now: Date; nudge?: FormAction };

/** What waits for others: folded, because it is not this person's move, and never out of reach. */
export async function OthersWork({ standing, lines, now, nudge }: OthersWorkProps) {
  const t = await getTranslator('inbox');
  if (lines.length === 0) return null;
  return (
    <details className="fold section">
      <summary>
        <h2 id={standing}>{t(`whose.${standing}`)}</h2>
        <span>{t(`whose.${standing}State`, countOf(lines, now))}</span>
      </summary>
      <div className="pt-2 pb-4">
        <TaskList tasks={await tasksOf(lines, now, nudge)} idPrefix={standing} />
      </div>
    </details>
  );
}
