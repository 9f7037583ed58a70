import { sharedDocument } from '@/app/(public)/public-document';
import { NoticeDocument } from '@/components/awards/notice-document';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { publicNotice } from '@/lib/disclosure/notice';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { found: publicNotice },
  title: async ({ found: { body } }) => ({ title: (await getTranslator('disclosure'))('notice.pageTitle'), body }),
  async render({ found }) {
    const t = await getTranslator('disclosure');
    return (
      <>
        <div className="no-print mb-6 flex flex-wrap gap-3">
          <LinkButton href={paths.result(found.id)}>{t('notice.back')}</LinkButton>
          <PrintButton label={t('notice.print')} />
        </div>
        <NoticeDocument round={found.round} notice={found.notice} lines={found.lines} />
      </>
    );
  },
});
