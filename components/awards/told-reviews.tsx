import { DataTable } from '@/components/ui/tables/data-table';
import type { ToldReview } from '@/lib/reviews/told-to-applicant';
import { getTranslator } from '@/lib/web/messages';

/** The score of each stage, what each criterion came to, and what was written; never by whom. */
export async function ToldReviews({ reviews }: { reviews: readonly ToldReview[] }) {
  const t = await getTranslator('awards');
  return (
    <>
      {reviews.map(({ id, name, score, finalScore, bonus, band, rankedCount, reviews: count, criteria, comments }) => (
        <div key={id} className="mt-6">
          <h3>{score === null ? t('told.stageUnscored', { name }) : t('told.stageScore', { name, score, count })}</h3>
          {finalScore !== null && (
            <p className="figures">
              {bonus.reasons.length === 0
                ? t('told.final', { score: finalScore })
                : t('told.finalWithBonus', {
                    score: finalScore,
                    points: bonus.points,
                    reasons: bonus.reasons.join('、'),
                  })}
            </p>
          )}
          {band !== null && <p>{t(`told.band.${band}`, { count: rankedCount })}</p>}
          <DataTable
            id={`criteria-${id}`}
            caption={t('told.criteria')}
            captionHidden
            dense
            rows={criteria}
            rowKey={(row) => row.id}
            columns={[
              { key: 'name', header: t('told.criterion'), render: (row) => row.name },
              { key: 'max', header: t('told.max'), align: 'right', phone: 'hidden', render: (row) => row.max },
              {
                key: 'mean',
                header: t('told.mean'),
                align: 'right',
                phone: 'state',
                render: (row) => (
                  <>
                    {row.mean === null ? '—' : withDecimals(row.mean, decimalsOf(criteria))}
                    <span className="text-ink-soft desk:hidden"> / {row.max}</span>
                  </>
                ),
              },
            ]}
          />
          {comments.length > 0 && (
            <>
              <h4 className="mt-3">{t('told.comments')}</h4>
              <ul className="max-w-text list-disc space-y-1 pl-5">
                {comments.map((comment, place) => (
                  <li key={place} className="whitespace-pre-line">
                    {comment}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </>
  );
}

const fractionOf = (figure: string): string => figure.split('.')[1] ?? '';

/** As many as the longest has, so that the points stand under one another. */
const decimalsOf = (criteria: ToldReview['criteria']): number =>
  Math.max(...criteria.map(({ mean }) => fractionOf(mean ?? '').length));

const withDecimals = (figure: string, decimals: number): string =>
  decimals === 0 ? figure : `${figure.split('.')[0]}.${fractionOf(figure).padEnd(decimals, '0')}`;
