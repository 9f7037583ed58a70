import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import type { ApplicationReview } from '@/lib/reviews/reviews-of-application';
import { getTranslator } from '@/lib/web/messages';

/** Score sheets of a stage as they were handed in before they were given back, each folded. */
export async function ReturnedSheets({ review: { sheets, criteria } }: { review: ApplicationReview }) {
  const t = await getTranslator('reviews');
  const returned = sheets.flatMap((sheet) =>
    sheet.returned.map((earlier) => ({
      ...earlier,
      name: sheet.expertName || t('stage.expertNumber', { number: sheet.number }),
    })),
  );
  return returned.map(({ id, name, total, points, comment, reason, submittedAt, returnedAt }) => (
    <Disclosure key={id} label={t('application.returned', { name, at: t.dateTime(returnedAt) })}>
      <Facts
        facts={[
          { term: t('stage.reopenReason'), value: reason },
          { term: t('application.submittedAt'), value: t.dateTime(submittedAt) },
          ...criteria.map((criterion) => ({ term: criterion.name, value: points[criterion.id] ?? '—' })),
          { term: t('sheet.total'), value: total ?? '—' },
          { term: t('application.comment'), value: comment || '—' },
        ]}
      />
    </Disclosure>
  ));
}
