import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Section } from '@/components/ui/section';
import type { LateRound } from '@/lib/cockpit/nudging/late-rounds';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What is overdue in the rounds one watches, a line for each kind of thing; nothing where nothing is. */
export async function Overdue({ rounds, now }: { rounds: LateRound[]; now: Date }) {
  if (rounds.length === 0) return null;
  const [t, inbox] = [await getTranslator('cockpit'), await getTranslator('inbox')];
  return (
    <Section id="overdue" title={t('late.overdue')}>
      <ul className="cockpit-rows">
        {rounds.flatMap(({ id, title, kinds }) =>
          kinds.map(({ kind, count, since }) => (
            <li key={`${id} ${kind}`}>
              <div>
                <p className="font-medium">{t(`late.kinds.${kind}`, { count })}</p>
                <p className="text-small text-ink-soft">{title}</p>
              </div>
              <DueBy due={dueOf(inbox, since, now)} />
              <a href={`${paths.observeRound(id)}#late`}>
                {t('exceptions.see')}
                <span className="sr-only"> {title}</span>
              </a>
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}
