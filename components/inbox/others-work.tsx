import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ToldHere } from '@/components/forms/told-here';
import { type Task, TaskList, TaskRow } from '@/components/ui/task-list';
import { countOf } from '@/lib/inbox/groups';
import type { OfficersLine } from '@/lib/inbox/officers-desk';
import { formatClock } from '@/lib/kernel/shanghai';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { tasksOf } from './tasks-of';

type ColleaguesWorkProps = { lines: OfficersLine[]; now: Date };

/** What waits for colleagues: folded, because it is not this person's move, and never out of reach. */
export async function ColleaguesWork({ lines, now }: ColleaguesWorkProps) {
  const t = await getTranslator('inbox');
  if (lines.length === 0) return null;
  return (
    <details className="fold section">
      <summary>
        <h2 id="colleague">{t('whose.colleague')}</h2>
        <span>{t('whose.colleagueState', countOf(lines, now))}</span>
      </summary>
      <div className="pt-2 pb-4">
        <TaskList tasks={await tasksOf(lines, now)} idPrefix="colleague" />
      </div>
    </details>
  );
}

/** What waits for offices below, an office after the other, whoever is late first: it is theirs to do, and one's own to ask for. */
export async function WorkBelow({ lines, now, nudge }: ColleaguesWorkProps & { nudge: FormAction }) {
  const t = await getTranslator('inbox');
  if (lines.length === 0) return null;
  const tasks = new Map((await tasksOf(lines, now)).map((task) => [task.key, task]));
  const offices = [...Map.groupBy(lines, ({ office }) => office ?? '')].toSorted(
    ([, one], [, other]) => countOf(other, now).overdue - countOf(one, now).overdue,
  );
  return (
    // Who has begun to ask stays where they were.
    <details className="fold section" open={lines.some(({ nudgedAt }) => nudgedAt !== null)}>
      <summary>
        <h2 id="below">{t('whose.below')}</h2>
        <span>{t('whose.belowState', countOf(lines, now))}</span>
      </summary>
      <p className="section-note mt-2">{t('whose.belowNote')}</p>
      {offices.map(([office, its]) => (
        <section key={office} aria-label={office} className="mb-6">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h3>{office}</h3>
            <span className="figures text-table text-ink-soft">{t('whose.belowState', countOf(its, now))}</span>
          </div>
          <ul className="mt-1 border-t border-line-strong">
            {its.map((line) => (
              <Row key={line.key} line={line} task={tasks.get(line.key)} t={t} nudge={nudge} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

type RowProps = { line: OfficersLine; task: Task | undefined; t: Translate<'inbox'>; nudge: FormAction };

/** To be looked at by its name; asked for once a day, and then it says when that was. */
function Row({ line: { key, nudgedAt }, task, t, nudge }: RowProps) {
  if (task === undefined) return null;
  const form = `nudge-${key.replaceAll(/\W/g, '-')}`;
  const act =
    nudgedAt === null ? (
      <Form action={nudge} id={form}>
        <input type="hidden" name="key" value={key} />
        <SubmitButton kind="secondary">
          {t('whose.nudge')}
          <span className="sr-only"> {task.about}</span>
        </SubmitButton>
      </Form>
    ) : (
      <span className="text-small text-ink-soft">
        {t('whose.nudgedAt', { time: formatClock(nudgedAt).slice(0, 5) })}
      </span>
    );
  return (
    <>
      <TaskRow task={task} act={act} />
      {nudgedAt !== null && (
        <li className="empty:hidden">
          <ToldHere action={nudge} id={form} />
        </li>
      )}
    </>
  );
}
