import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Task } from '@/components/ui/task-list';
import { groupOf } from '@/lib/inbox/groups';
import { formatClock } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import type { TextKey } from '@/messages/typed';
import { dueOf } from './due-of';

type Line = Waiting & { holder?: string | null; office?: string | null; nudgedAt?: Date | null };

/**
 * What waits, as rows; an officer's rows say who has taken them on, or which office below is at work on them, and lead to
 * where they are given to somebody; with `nudge` that office can be asked.
 */
export async function tasksOf(waiting: readonly Line[], now: Date, nudge?: FormAction): Promise<Task[]> {
  const [t, own] = [await getTranslator(), await getTranslator('inbox')];
  const noteOn = ({ key, holder, office = null, nudgedAt = null, regionPath, missing = [], expiring = [] }: Line) => {
    const listed = (names: readonly TextKey[]) => names.map((name) => filledText(t, name)).join(own('and'));
    if (missing.length > 0) return own('missing', { what: listed(missing) });
    if (expiring.length > 0) return own('expiring', { what: listed(expiring) });
    if (office === null && (holder === undefined || regionPath === undefined)) return undefined;
    return (
      <span className={office === null ? undefined : 'flex flex-wrap items-center gap-x-3 [&>*]:whitespace-nowrap'}>
        {office !== null && <span>{own('whose.office', { office })}</span>}
        {holder && <span className="mr-1">{own('whose.holder', { name: holder })}</span>}
        {regionPath !== undefined && (
          <a href={paths.assignCase(key)} className="link">
            {own(holder ? 'whose.change' : 'whose.assign')}
          </a>
        )}
        {nudgedAt !== null && <span>{own('whose.nudgedAt', { time: formatClock(nudgedAt).slice(0, 5) })}</span>}
        {office !== null && nudge && nudgedAt === null && (
          <Form action={nudge} id={`nudge-${key.replaceAll(/\W/g, '-')}`} className="inline-block">
            <input type="hidden" name="key" value={key} />
            <SubmitButton kind="quiet" className="link px-0!">
              {own('whose.nudge')}
            </SubmitButton>
          </Form>
        )}
      </span>
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
