import { Section } from '@/components/ui/section';
import { TaskRow } from '@/components/ui/task-list';
import type { Waiting } from '@/lib/kernel/waiting';
import { getTranslator } from '@/lib/web/messages';
import { tasksOf } from './tasks-of';

/** What a colleague of the same organisation has to do first: told, and counted as nobody's here. */
export async function WithColleagues({ waiting, now }: { waiting: Waiting[]; now: Date }) {
  if (waiting.length === 0) return null;
  const t = await getTranslator('inbox');
  const tasks = await tasksOf(waiting, now);
  return (
    <Section id="with-colleagues" title={t('my.withColleagues')}>
      <ul className="max-w-[80rem] border-t border-line-strong">
        {tasks.map((task) => (
          <TaskRow key={task.key} task={task} />
        ))}
      </ul>
    </Section>
  );
}
