import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import type { AmendmentDetail } from '@/lib/amendments/queries';
import { getTranslator } from '@/lib/web/messages';

/** Who did what when, why, and whom it concerns; above it what the second person wrote. */
export async function AmendmentFacts({ detail }: { detail: AmendmentDetail }) {
  const t = await getTranslator('amendments');
  const { amendment, draftedBy, decidedBy, duties, open, submitted } = detail;
  const { status, reason, draftedAt, proposedAt, decidedAt, decisionNote } = amendment;
  const isOpen = status === 'DRAFT' || status === 'PROPOSED';
  const isReturned = status === 'DRAFT' && decidedAt !== null;
  const by = (name: string, at: Date | null): string =>
    at === null ? '' : [name, t.dateTime(at)].filter(Boolean).join('，');
  return (
    <section aria-label={t('page.facts')}>
      {decisionNote !== '' && (
        <Notice
          tone={isReturned ? 'returned' : 'refused'}
          title={t(isReturned ? 'page.returnedTitle' : 'page.rejectedTitle')}
          className="mb-6 max-w-form"
        >
          <p className="whitespace-pre-line">{decisionNote}</p>
        </Notice>
      )}
      <Facts
        facts={[
          { term: t('page.reason'), value: reason },
          { term: t('page.draftedBy'), value: by(draftedBy, draftedAt) },
          { term: t('page.proposedAt'), value: by('', proposedAt) },
          { term: t('page.decidedBy'), value: by(decidedBy, decidedAt) },
          ...(isOpen
            ? [
                ...(open === 0 ? [] : [{ term: t('page.open'), value: t('page.openValue', { count: open }) }]),
                { term: t('page.submitted'), value: t('page.submittedValue', { count: submitted }) },
              ]
            : []),
          ...(duties.length === 0 ? [] : [{ term: t('page.duties'), value: duties.join(t('difference.separator')) }]),
        ]}
      />
    </section>
  );
}
