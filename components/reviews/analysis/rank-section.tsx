import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { Estimates } from '@/lib/reviews/analysis/severity-model';
import type { AnalysedApplication } from '@/lib/reviews/analysis/stage-to-analyse';
import { getTranslator } from '@/lib/web/messages';

type RankSectionProps = {
  estimates: Estimates;
  applications: readonly AnalysedApplication[];
  address: { roundId: string; stageId: string };
};

/** Those about whom there is doubt, at most so many: the others stand where they stand. */
const MOST = 30;

/** Between which places each application stands, the doubtful ones: a line for the places, a mark for the official one. */
export async function RankSection({ estimates: { ranks, inPlaces }, applications, address }: RankSectionProps) {
  const t = await getTranslator('reviews.analysis');
  const places = applications.filter(({ isIn }) => isIn).length;
  const isInDoubt = (place: number): boolean => {
    const chance = inPlaces[place] ?? 0;
    return places === 0 || (chance > 0.05 && chance < 0.95);
  };
  const sure = applications.filter((_, place) => (inPlaces[place] ?? 0) >= 0.95).length;
  const rows = applications
    .map((application, place) => ({ ...application, place }))
    .filter(({ place }) => isInDoubt(place))
    .slice(0, MOST);
  const at = (rank: number): string => `${(100 * (rank - 1)) / Math.max(1, applications.length - 1)}%`;
  return (
    <Section
      id="ranks"
      title={t('ranks.title')}
      note={t('ranks.note', { count: rows.length, all: applications.length, places, sure })}
    >
      <ul className="bars" aria-label={t('ranks.title')}>
        {rows.map(({ id, title, rank, isIn, place }) => {
          const { low = 1, high = 1 } = ranks[place] ?? {};
          return (
            <li key={id}>
              <div>
                <a className="bar-label" href={paths.stageEntry(address.roundId, address.stageId, id)}>
                  {title}
                </a>
                <span className="bar-room strip" aria-hidden="true">
                  <span className="strip-line" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
                  {places > 0 && <span className="bar-mark" style={{ left: at(places + 0.5) }} />}
                  {rank !== null && (
                    <span className="strip-mark" data-dropped={!isIn || undefined} style={{ left: at(rank) }} />
                  )}
                </span>
                <span className="bar-figure">
                  {t('ranks.figure', {
                    rank: rank ?? 0,
                    low,
                    high,
                    places,
                    chance: Math.round(100 * (inPlaces[place] ?? 0)),
                  })}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
