import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/web/messages';
import { type Due, DueBy } from './due-by';

export type Task = {
  key: string;
  /** What is asked: 完成评审. */
  what: string;
  /** The thing it is about, by its whole name. */
  about: ReactNode;
  due?: Due;
  /** Beside what it is about, small: who has taken it on. */
  note?: ReactNode;
  group: TaskGroup;
  /** One verb that leads to where it is done; none where it is done in the row. */
  verb?: { label: string; href: string };
};

const groups = ['overdue', 'today', 'soon', 'later', 'undated'] as const;
export type TaskGroup = (typeof groups)[number];

/** What waits for this person, in the order given, overdue first. */
export async function TaskList({ tasks, idPrefix = 'tasks' }: { tasks: Task[]; idPrefix?: string }) {
  const t = await getTranslator('ui');
  return (
    <div className="tasks">
      {groups.map((group) => {
        const rows = tasks.filter((task) => task.group === group);
        if (rows.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`${idPrefix}-${group}`} className="mb-6">
            <h2
              id={`${idPrefix}-${group}`}
              data-tone={group === 'overdue' ? 'refused' : undefined}
              className={group === 'overdue' ? 'toned text-h3' : 'text-h3'}
            >
              {t(`tasks.${group}`)} <span className="figures font-normal text-ink-soft">{rows.length}</span>
            </h2>
            <ul className="mt-1 border-t border-line-strong">
              {rows.map((task) => (
                <TaskRow key={task.key} task={task} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type TaskRowProps = {
  task: Task;
  /** In place of the verb, where it is another's to do: what it is about then leads there. */
  act?: ReactNode;
  /** Nothing that its reader could do: it weighs less than what waits for them. */
  isTold?: boolean;
};

/** One row of what is to be done, by whomever. */
export function TaskRow({ task, act, isTold = false }: TaskRowProps) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-0.5 border-b border-line py-2 hover:bg-desk wide:grid-cols-[minmax(8rem,18rem)_minmax(0,1fr)_15rem_7rem] wide:[:lang(en)_&]:grid-cols-[minmax(8rem,16rem)_minmax(0,1fr)_15rem_11rem]">
      <span className={isTold ? undefined : 'font-medium'}>{task.what}</span>
      <span className="col-start-1 text-table wide:col-start-auto">
        {act === undefined || task.verb === undefined ? (
          task.about
        ) : (
          <a href={task.verb.href} className="link">
            {task.about}
          </a>
        )}
        {task.note && <span className="block text-small text-ink-soft">{task.note}</span>}
      </span>
      <span className="col-start-1 text-table wide:col-start-auto">{task.due && <DueBy due={task.due} />}</span>
      {act === undefined && task.verb !== undefined ? (
        <a href={task.verb.href} className={`row-link button whitespace-nowrap ${atEnd}`} data-kind="secondary">
          {task.verb.label}
        </a>
      ) : (
        <div className={atEnd}>{act}</div>
      )}
    </li>
  );
}

const atEnd =
  'col-start-2 row-span-3 row-start-1 justify-self-end wide:col-start-auto wide:row-span-1 wide:row-start-auto';
