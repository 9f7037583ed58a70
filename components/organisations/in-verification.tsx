import { dueOf } from '@/components/inbox/due-of';
import { Section } from '@/components/ui/section';
import { type Task, TaskRow } from '@/components/ui/task-list';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import type { OwnOrganisation } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Registrations the office has not looked at yet: nobody's move here, and whose it is, and by when. */
export async function InVerification({ organisations, now }: { organisations: OwnOrganisation[]; now: Date }) {
  const [t, own] = [await getTranslator('inbox'), await getTranslator('organisations')];
  const waiting = organisations.filter(({ status }) => status === 'PENDING');
  if (waiting.length === 0) return null;
  const tasks = waiting.map(
    ({ id, name, verifyDueAt, region }): Task => ({
      key: id,
      what: own('waiting.verification'),
      about: name,
      note: t('my.verifiedBy', { office: region.officeName }),
      group: 'undated',
      verb: { label: own('waiting.see'), href: paths.myOrganisation(id) },
      ...(verifyDueAt === null ? {} : { due: dueOf(t, lastInstantBefore(verifyDueAt), now) }),
    }),
  );
  return (
    <Section id="in-verification" title={t('my.withOffice')}>
      <ul className="max-w-[80rem] border-t border-line-strong">
        {tasks.map((task) => (
          <TaskRow key={task.key} task={task} />
        ))}
      </ul>
    </Section>
  );
}
