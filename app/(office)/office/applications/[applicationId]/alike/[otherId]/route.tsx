import { deskDocument } from '@/app/desk-document';
import { PassagePairs } from '@/components/applications/screening/passage-pairs';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { sideBySide } from '@/lib/applications/alike/side-by-side';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { pair: sideBySide },
  title: async () => (await getTranslator('applications'))('alike.compare'),
  async render({ pair }) {
    const t = await getTranslator('applications');
    return (
      <>
        <PageHeader
          title={t('alike.compare')}
          state={t('alike.count', { count: pair.passages.length, share: pair.share })}
          action={
            pair.passages.length > 0 && (
              <LinkButton kind="primary" href="#passage-1">
                {t('alike.first')}
              </LinkButton>
            )
          }
          back={{ href: paths.officeApplication(pair.mine.id), label: t('alike.back') }}
        />
        <PassagePairs pair={pair} />
      </>
    );
  },
});
