import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { TaskList } from '@/components/ui/task-list';
import type { Waiting } from '@/lib/kernel/waiting';
import { DeadlinesFile } from './deadlines-file';
import { tasksOf } from './tasks-of';

type InboxProps = { waiting: Waiting[]; now: Date; empty: { title: string; hint: string; action?: ReactNode } };

/** What waits for this person, as rows with one verb each. */
export async function Inbox({ waiting, now, empty }: InboxProps) {
  if (waiting.length === 0)
    return (
      <EmptyState title={empty.title} action={empty.action}>
        {empty.hint}
      </EmptyState>
    );
  return (
    <>
      <TaskList tasks={await tasksOf(waiting, now)} />
      <DeadlinesFile waiting={waiting} />
    </>
  );
}
