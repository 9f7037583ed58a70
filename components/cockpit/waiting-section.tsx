import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Section } from '@/components/ui/section';
import type { Waiting } from '@/lib/kernel/waiting';
import type { InCharge } from '@/lib/regions/office-in-charge';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';

type WaitingSectionProps = { waiting: Waiting[]; inCharge: InCharge; now: Date };

/** What waits for this person in this round, or for an office below in whose stead they may act, which is said; each with its verb and by when; nothing at all for whoever only watches. */
export async function WaitingSection({ waiting, inCharge, now }: WaitingSectionProps) {
  const [t, all, inbox] = [await getTranslator('cockpit'), await getTranslator(), await getTranslator('inbox')];
  return (
    <Section
      id="waiting"
      title={inCharge.isOwn ? t('waiting.title') : t('waiting.instead')}
      {...(!inCharge.isOwn &&
        waiting.length > 0 && { note: t('waiting.insteadNote', { office: inCharge.officeName }) })}
    >
      {waiting.length === 0 ? (
        <p className="text-ink-soft">{t('waiting.none')}</p>
      ) : (
        <ul className="cockpit-rows">
          {waiting.map(({ key, messageKey, values, about, href, verbKey, dueAt }) => (
            <li key={key}>
              <div>
                <p>{filledText(all, messageKey, values)}</p>
                <p className="text-small text-ink-soft">{about}</p>
              </div>
              {dueAt !== null && <DueBy due={dueOf(inbox, dueAt, now)} />}
              <a href={href}>{filledText(all, verbKey)}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
