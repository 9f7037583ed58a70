import { deskDocument } from '@/app/desk-document';
import { PrintSheet } from '@/components/reviews/print-sheet';
import { PrintButton } from '@/components/ui/print-button';
import { paths } from '@/lib/paths/paths';
import { scoreSheet } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { assignment: scoreSheet },
  title: async () => (await getTranslator('reviews'))('sheet.print'),
  async render({ assignment, actor }) {
    const t = await getTranslator('reviews');
    return (
      <>
        <p className="no-print mb-4 flex items-center gap-4">
          <a className="link" href={paths.assignment(assignment.id)}>
            {t('sheet.back')}
          </a>
          <PrintButton label={t('sheet.printNow')} />
        </p>
        <PrintSheet assignment={assignment} expertName={actor.name} />
      </>
    );
  },
});
