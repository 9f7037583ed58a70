import { Section } from '@/components/ui/section';
import type { Estimates } from '@/lib/reviews/analysis/severity-model';
import type { AnalysedExpert } from '@/lib/reviews/analysis/stage-to-analyse';
import { getTranslator } from '@/lib/web/messages';

type SeveritySectionProps = { estimates: Estimates; experts: readonly AnalysedExpert[] };

/** Who gives more and who gives less than others for the same, the most generous first, with what looks filled in. */
export async function SeveritySection({ estimates: { severity }, experts }: SeveritySectionProps) {
  const t = await getTranslator('reviews.analysis');
  const rows = experts
    .map((expert, place) => ({ ...expert, place, ...(severity[place] ?? { mean: 0, low: 0, high: 0 }) }))
    .toSorted((a, b) => b.mean - a.mean);
  const widest = Math.max(1, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const at = (points: number): string => `${50 + (50 * points) / widest}%`;
  const signed = (points: number): string => `${points > 0 ? '+' : ''}${points.toFixed(1)}`;
  return (
    <Section id="severity" title={t('severity.title')} note={t('severity.note')}>
      <ul className="bars" aria-label={t('severity.title')}>
        {rows.map(({ name, sheets, habits, place, mean, low, high }) => (
          <li key={place}>
            <div>
              <span className="bar-label">{name}</span>
              <span className="bar-room strip" aria-hidden="true">
                <span className="bar-mark" style={{ left: '50%' }} />
                <span className="strip-line" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
                <span className="strip-mark" style={{ left: at(mean) }} />
              </span>
              <span className="bar-figure">
                {t('severity.figure', { mean: signed(mean), low: signed(low), high: signed(high), sheets })}
                {habits.map((habit) => ` · ${t(`severity.habits.${habit}`)}`).join('')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
