import { getTranslator } from '@/lib/web/messages';

type TimelineStep = { key: string; label: string; state: 'done' | 'current' | 'next' | 'upcoming'; when?: string };

/** The life of a round as one line; on a phone it stands upright. */
export async function Timeline({ label, steps }: { label: string; steps: TimelineStep[] }) {
  const t = await getTranslator('ui');
  return (
    <ol aria-label={label} className="timeline">
      {steps.map((step) => (
        <li key={step.key} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          <strong className={step.state === 'current' ? 'font-semibold' : 'font-medium'}>{step.label}</strong>
          <span className={step.state === 'next' ? 'block text-small text-ink-soft' : 'sr-only'}>
            {t(`timeline.${step.state}`)}
          </span>
          {step.when && <span className="figures">{step.when}</span>}
        </li>
      ))}
    </ol>
  );
}
