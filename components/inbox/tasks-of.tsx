import type { Task } from '@/components/ui/task-list';
import { groupOf } from '@/lib/inbox/groups';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import type { TextKey } from '@/messages/typed';
import { dueOf } from './due-of';

type Line = Waiting & { holder?: string | null; office?: string | null };

/** What waits, as rows; an officer's rows say who has taken them on, and lead to where they are given to somebody. */
export async function tasksOf(waiting: readonly Line[], now: Date): Promise<Task[]> {
  const [t, own] = [await getTranslator(), await getTranslator('inbox')];
  const named = (names: readonly TextKey[]) => ({ what: names.map((name) => filledText(t, name)).join(own('and')) });
  const noteOn = ({ key, holder, office = null, regionPath, missing = [], stale = [] }: Line) => {
    if (missing.length > 0) return own('missing', named(missing));
    if (stale.length > 0) return own('stale', named(stale));
    if (holder === undefined || regionPath === undefined)
      return office === null ? undefined : own('whose.office', { office });
    return (
      <>
        {office !== null && `${own('whose.office', { office })} `}
        {holder !== null && own('whose.holder', { name: holder })}{' '}
        <a href={paths.assignCase(key)} className="link">
          {own(holder === null ? 'whose.assign' : 'whose.change')}
        </a>
      </>
    );
  };
  return waiting.map((line): Task => {
    const { key, messageKey, values, about, href, verbKey, dueAt } = line;
    const note = noteOn(line);
    return {
      key,
      what: filledText(t, messageKey, values),
      about,
      group: groupOf(dueAt, now),
      verb: { label: filledText(t, verbKey), href },
      ...(note === undefined ? {} : { note }),
      ...(dueAt === null ? {} : { due: dueOf(own, dueAt, now) }),
    };
  });
}
