import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { Spread } from '@/lib/reviews/stages/spread';
import type { StageGlance as Glance } from '@/lib/reviews/stages/stage-glance';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { RecusalTable } from './recusal-table';

type StageGlanceProps = { glance: Glance; address: { roundId: string; stageId: string } };

/** What went another way than planned in a stage, and how far its scores lie apart; nothing where there is nothing to see. */
export async function StageGlance({ glance, address: { roundId, stageId } }: StageGlanceProps) {
  const t = await getTranslator('reviews');
  const exceptions = exceptionTexts(t, glance.exceptions);
  const { applications, experts, rule } = glance;
  const highest = Math.max(100, ...[...applications, ...experts].map(({ high }) => Number(high)));
  return (
    <>
      {exceptions.length > 0 && (
        <Section id="exceptions" title={t('glance.exceptions')}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {exceptions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <RecusalTable recusals={glance.recusals} hrefOf={(id) => paths.stageEntry(roundId, stageId, id)} />
        </Section>
      )}
      {experts.length > 0 && (
        <details className="fold section">
          <summary>
            <h2 id="spread">{t('glance.spread')}</h2>
            <span>{t('glance.folded', { experts: experts.length, count: applications.length })}</span>
          </summary>
          <p className="section-note">
            {t('glance.rule', { trimFrom: rule.trimFrom, below: rule.commentBelow, above: rule.commentAbove })}
          </p>
          <Strips label={t('glance.experts')} spreads={experts} highest={highest} />
          {applications.length > 0 && (
            <Strips
              label={t('glance.applications', { count: applications.length })}
              spreads={applications}
              highest={highest}
              href={(applicationId) => paths.stageEntry(roundId, stageId, applicationId)}
            />
          )}
        </details>
      )}
    </>
  );
}

function exceptionTexts(t: Translate<'reviews'>, { acceptedMissing, ...counts }: Glance['exceptions']): string[] {
  const kinds = ['recused', 'removed', 'late', 'missing', 'returned', 'tied'] as const;
  return [
    ...kinds.flatMap((kind) => (counts[kind] === 0 ? [] : [t(`glance.${kind}`, { count: counts[kind] })])),
    ...(acceptedMissing ? [t('glance.acceptedMissing')] : []),
  ];
}

type StripsProps = { label: string; spreads: Spread[]; highest: number; href?: (id: string) => string };

/** One line each from the lowest to the highest score, all from the same nought; dropped scores are hollow, marked ones square. */
async function Strips({ label, spreads, highest, href }: StripsProps) {
  const t = await getTranslator('reviews');
  const at = (total: string): string => `${Math.round((Number(total) / highest) * 1000) / 10}%`;
  return (
    <div className="strip-group">
      <h3>{label}</h3>
      <ul className="bars" aria-label={label}>
        {spreads.map(({ id, name, low, high, mean, marks }) => (
          <li key={id}>
            <div>
              <span className="bar-label">{href === undefined ? name : <a href={href(id)}>{name}</a>}</span>
              <span className="bar-room strip" aria-hidden="true">
                <span className="strip-line" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
                {marks.map(({ total, isDropped, isMarked }, place) => (
                  <span
                    key={place}
                    className="strip-mark"
                    data-dropped={isDropped || undefined}
                    data-marked={isMarked || undefined}
                    style={{ left: at(total) }}
                  />
                ))}
                <span className="bar-mark" style={{ left: at(mean) }} />
              </span>
              <span className="bar-figure">
                {t('glance.figures', { low, mean, high })}
                {marks.some(({ isMarked }) => isMarked) &&
                  ` · ${t('glance.marked', { count: marks.filter(({ isMarked }) => isMarked).length })}`}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
