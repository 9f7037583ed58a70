import { Notice } from '@/components/ui/notice';
import type { AmendmentOnApplication } from '@/lib/amendments/published-amendments';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type RevisedSectionProps = { applicationId: string; amendments: readonly AmendmentOnApplication[]; section: string };

/** Above a section that an amendment touched: what in it is new or changed, and where to read everything. */
export async function RevisedSection({ applicationId, amendments, section }: RevisedSectionProps) {
  const t = await getTranslator('amendments');
  return amendments.map(({ id, publishedAt, changes }) => {
    const here = changes.filter((change) =>
      change.thing === 'section' ? change.name === section : change.section === section,
    );
    if (here.length === 0) return null;
    const names = here.map(({ name, act }) => `${t(`difference.${act}`)}“${name}”`).join(t('difference.separator'));
    return (
      <Notice key={id} tone="waiting" className="mb-6">
        {t('applicant.section', { at: t.dateTime(publishedAt), names })}{' '}
        <a href={paths.myApplication(applicationId)}>{t('applicant.link')}</a>
      </Notice>
    );
  });
}
