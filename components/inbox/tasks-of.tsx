import type { Task } from '@/components/ui/task-list';
import { groupOf } from '@/lib/inbox/groups';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import type { TextKey } from '@/messages/typed';
import { dueOf } from './due-of';

type Line = Waiting & { holder?: string | null; mayGive?: boolean };

/** What waits, as rows; an officer's rows say who has taken them on, and lead to where they are given to somebody. */
export async function tasksOf(waiting: readonly Line[], now: Date): Promise<Task[]> {
  const [t, own] = [await getTranslator(), await getTranslator('inbox')];
  const noteOn = ({ key, holder, mayGive = false, regionPath, missing = [], expiring = [] }: Line) => {
    const listed = (names: readonly TextKey[]) => names.map((name) => filledText(t, name)).join(own('and'));
    if (missing.length > 0) return own('missing', { what: listed(missing) });
    if (expiring.length > 0) return own('expiring', { what: listed(expiring) });
    if (holder === undefined || regionPath === undefined || (holder === null && !mayGive)) return undefined;
    return (
      <>
        {holder && <span className="mr-2">{own('whose.holder', { name: holder })}</span>}
        {mayGive && (
          <a href={paths.assignCase(key)} className="link">
            {own(holder ? 'whose.change' : 'whose.assign')}
          </a>
        )}
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
