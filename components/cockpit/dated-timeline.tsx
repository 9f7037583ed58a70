import { textOfExecution } from '@/components/rounds/execution-text';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import { unbroken } from '@/components/ui/unbroken';
import type { TimelineStep } from '@/lib/cockpit/timeline';
import { getTranslator, type Translate } from '@/lib/web/messages';

type Speak = Translate<'cockpit'>;

/** The life of a round, each step with what was planned and what happened; what was late says so. */
export async function DatedTimeline({ steps }: { steps: TimelineStep[] }) {
  const [t, rounds] = [await getTranslator('cockpit'), await getTranslator('rounds')];
  return (
    <Section id="timeline" title={t('timeline.title')}>
      <p className="dated-head" aria-hidden="true">
        <span>{t('timeline.planned')}</span>
        <span>{t('timeline.actual')}</span>
      </p>
      <ol className="dated-timeline">
        {steps.map((step, place) => (
          <li key={place} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
            <p className="dated-step">
              <strong>{step.kind === 'stage' ? step.name : t(`timeline.${step.kind}`)}</strong>
              <span className={step.state === 'next' ? 'text-ink-soft' : 'sr-only'}>{t(`timeline.${step.state}`)}</span>
              {step.lateDays > 0 && (
                <StatusTag tone="refused">
                  {t(step.state === 'done' ? 'timeline.lateDone' : 'timeline.lateOpen', { days: step.lateDays })}
                </StatusTag>
              )}
            </p>
            <dl>
              <div>
                <dt>{t('timeline.planned')}</dt>
                <dd>
                  {step.execution === undefined
                    ? unbroken(plannedText(t, step))
                    : textOfExecution(rounds, step.execution)}
                </dd>
              </div>
              <div>
                <dt>{t('timeline.actual')}</dt>
                <dd>{unbroken(actualText(t, step))}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function plannedText(t: Speak, { kind, planned: { from, to }, term, workingDays, provisional }: TimelineStep): string {
  const isToTheMinute = kind === 'apply';
  const planned = {
    from: from && (isToTheMinute ? t.dateTime(from) : t.day(from)),
    to: to && (isToTheMinute ? t.deadline(to) : t.day(to)),
  };
  const notes = [
    ...(term === undefined
      ? []
      : [t(kind === 'screen' ? 'timeline.screenTerm' : 'timeline.term', { to: t.day(term) })]),
    ...(workingDays === undefined ? [] : [t('timeline.workingDays', { days: workingDays })]),
    ...(provisional === true ? [t('timeline.provisional')] : []),
  ];
  const dates = datesText(t, planned, kind);
  return [dates, ...notes].filter((text) => text !== '').join(' · ') || '—';
}

function datesText(t: Speak, { from, to }: Record<'from' | 'to', string | null>, kind: TimelineStep['kind']): string {
  if (from !== null && to !== null)
    return from === to && kind === 'confirm' ? t('timeline.from', { from }) : t('timeline.span', { from, to });
  if (to !== null) return t('timeline.before', { to });
  return from === null ? '' : t('timeline.from', { from });
}

function actualText(t: Speak, { kind, state, actual: { from, to }, extendedTo, times }: TimelineStep): string {
  const say = kind === 'apply' || kind === 'publish' ? t.dateTime : (at: Date): string => t.day(at);
  const notes = [
    ...(extendedTo === undefined ? [] : [t('timeline.extended', { to: t.deadline(extendedTo) })]),
    ...(times === undefined ? [] : [t('timeline.times', { times })]),
  ];
  return [happened(), ...notes].join(' · ');

  function happened(): string {
    if (from === null) return to === null ? '—' : say(to);
    if (to === null) return state === 'current' ? t('timeline.since', { from: say(from) }) : say(from);
    return say(from) === say(to) ? say(from) : t('timeline.span', { from: say(from), to: say(to) });
  }
}
