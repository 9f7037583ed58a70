import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { type Task, TaskList } from '@/components/ui/task-list';
import { groupOf } from '@/lib/inbox/groups';
import type { Waiting } from '@/lib/kernel/waiting';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/text-for';
import { dueOf } from './due-of';

type InboxProps = { waiting: Waiting[]; now: Date; empty: { title: string; hint: string; action?: ReactNode } };

/** What waits for this person, as rows with one verb each. */
export async function Inbox({ waiting, now, empty }: InboxProps) {
  const [t, own] = [await getTranslator(), await getTranslator('inbox')];
  if (waiting.length === 0)
    return (
      <EmptyState title={empty.title} action={empty.action}>
        {empty.hint}
      </EmptyState>
    );
  const tasks = waiting.map(
    ({ key, messageKey, values, about, href, verbKey, dueAt }): Task => ({
      key,
      what: filledText(t, messageKey, values),
      about,
      group: groupOf(dueAt, now),
      verb: { label: filledText(t, verbKey), href },
      ...(dueAt === null ? {} : { due: dueOf(own, dueAt, now) }),
    }),
  );
  return <TaskList tasks={tasks} />;
}
