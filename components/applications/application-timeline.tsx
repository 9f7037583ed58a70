import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Section } from '@/components/ui/section';
import { unbroken } from '@/components/ui/unbroken';
import type { ApplicationStep } from '@/lib/applications/timeline';
import { getTranslator } from '@/lib/web/messages';

/** What happened to an application, what happens next, by when, and whose move it is. */
export async function ApplicationTimeline({ steps, now }: { steps: ApplicationStep[]; now: Date }) {
  const [t, inbox] = [await getTranslator('applications'), await getTranslator('inbox')];
  return (
    <Section id="timeline" title={t('timeline.title')}>
      <ol className="dated-timeline">
        {steps.map(({ kind, state, at, due, office = '', ...step }, place) => (
          <li key={place} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <p className="dated-step">
              <strong>{t(`timeline.${kind}`, { office })}</strong>
              <span className="sr-only">{t(`timeline.${state}`)}</span>
            </p>
            <dl>
              {state === 'done' ? (
                <div>
                  <dt>{t('timeline.at')}</dt>
                  <dd>{at === null ? '—' : unbroken(t.dateTime(at))}</dd>
                </div>
              ) : (
                <div>
                  <dt>{t('timeline.mover')}</dt>
                  <dd>{office === '' ? t(`timeline.movers.${kind}`) : office}</dd>
                </div>
              )}
              {(state !== 'done' || due !== null) && (
                <div>
                  <dt>{t('timeline.due')}</dt>
                  <dd>
                    {due === null ? (
                      'days' in step && step.days !== undefined ? (
                        t('timeline.dueDays', { days: step.days })
                      ) : (
                        t('timeline.dueUnset')
                      )
                    ) : state === 'current' ? (
                      <DueBy due={dueOf(inbox, due, now)} />
                    ) : (
                      unbroken(t.deadline(due))
                    )}
                  </dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  );
}
