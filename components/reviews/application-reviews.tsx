import { DataTable } from '@/components/ui/tables/data-table';
import type { Column } from '@/components/ui/tables/table-columns';
import { formatYuan } from '@/lib/kernel/money';
import type { ApplicationReview } from '@/lib/reviews/reviews-of-application';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { ReturnedSheets } from './returned-sheets';
import { OutcomeTag, StageTag } from './status-tags';

type Sheet = ApplicationReview['sheets'][number];
type Row = { key: string; name: string; max: string; of: (sheet: Sheet) => string };

/** How an application was judged, stage by stage: progress while it is scored, every point and comment afterwards. */
export async function ApplicationReviews({ reviews }: { reviews: ApplicationReview[] }) {
  const t = await getTranslator('reviews');
  if (reviews.length === 0) return <p className="text-ink-soft">{t('application.empty')}</p>;
  return reviews.map((review) => (
    <section key={review.stage.id} className="mb-8">
      <h3 className="flex flex-wrap items-center gap-3">
        {review.stage.name}
        <StageTag status={review.stage.status} />
        {review.outcome !== 'PENDING' && <OutcomeTag outcome={review.outcome} isLast={review.finalScore !== null} />}
      </h3>
      <p className="mb-2 text-ink-soft">{sentenceOf(t, review)}</p>
      {review.stage.status === 'CLOSED' && <PointsTable review={review} t={t} />}
      <ReturnedSheets review={review} />
    </section>
  ));
}

function PointsTable({ review, t }: { review: ApplicationReview; t: Translate<'reviews'> }) {
  const sheets = review.sheets.filter(({ status }) => status === 'SUBMITTED');
  const nameOf = ({ expertName, number }: Sheet): string => expertName || t('stage.expertNumber', { number });
  const rows: Row[] = review.criteria.map(({ id, name, max }) => ({
    key: id,
    name,
    max,
    of: ({ points }) => points[id] ?? '—',
  }));
  const columns: Column<Row>[] = [
    { key: 'name', header: t('columns.criterion'), render: ({ name }) => name },
    { key: 'max', header: t('columns.max'), render: ({ max }) => max, align: 'right' },
    ...sheets.map(
      (sheet): Column<Row> => ({ key: sheet.id, header: nameOf(sheet), render: ({ of }) => of(sheet), align: 'right' }),
    ),
  ];
  return (
    <>
      <DataTable
        id={`points-${review.stage.id}`}
        caption={t('application.tableCaption', { stage: review.stage.name })}
        captionHidden
        dense
        grid
        rows={rows}
        rowKey={({ key }) => key}
        columns={columns}
        footer={{ name: t('sheet.total'), ...Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.total])) }}
      />
      {sheets.some(({ sumFen }) => sumFen !== null) && (
        <p className="mt-2 text-table">
          {t('application.sums', {
            sums: sheets.flatMap(({ sumFen }) => (sumFen === null ? [] : [formatYuan(sumFen)])).join(' / '),
          })}
        </p>
      )}
      {sheets.some(({ comment }) => comment !== '') && (
        <dl className="mt-3 max-w-text">
          {sheets
            .filter(({ comment }) => comment !== '')
            .map((sheet) => (
              <div key={sheet.id} className="mb-2">
                <dt className="text-table text-ink-soft">
                  {nameOf(sheet)} · {t('application.comment')}
                </dt>
                <dd className="whitespace-pre-line">{sheet.comment}</dd>
              </div>
            ))}
        </dl>
      )}
    </>
  );
}

function sentenceOf(t: Translate<'reviews'>, { stage, score, finalScore, rank, sheets }: ApplicationReview): string {
  if (stage.status !== 'CLOSED' || score === null) {
    const submitted = sheets.filter(({ status }) => status === 'SUBMITTED').length;
    return t('application.stageScoring', { submitted, count: stage.reviewsPerEntry });
  }
  return finalScore === null
    ? t('application.stageClosed', { score, rank: rank ?? 0 })
    : t('application.stageFinal', { score, finalScore, rank: rank ?? 0 });
}
