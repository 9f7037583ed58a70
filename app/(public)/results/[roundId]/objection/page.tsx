import { ObjectionForm } from '@/components/disclosure/objection-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { objectionPage } from '@/lib/disclosure/objection-page';
import { formatDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { raiseObjectionAction } from './actions';

const screen = page({
  enter: 'anyone',
  reads: { found: objectionPage },
  title: async () => (await getTranslator('disclosure'))('objection.title'),
  async render({ found, address: { project } }) {
    const [{ id: roundId }, t] = [found, await getTranslator('disclosure')];
    const back = { href: paths.result(roundId), label: t('objection.back') };
    if (!found.isOpen) {
      return (
        <>
          <PageHeader title={t('objection.title')} state={t('objection.over')} back={back} />
          <Notice tone="closed">{t('objection.overHint', { phone: found.complaintPhone || '—' })}</Notice>
        </>
      );
    }
    return (
      <>
        <PageHeader
          title={t('objection.title')}
          state={t('objection.state', { round: found.title, end: formatDay(found.notice.endDay) })}
          back={back}
        />
        <ObjectionForm
          roundId={roundId}
          projects={found.projects}
          chosen={typeof project === 'string' ? project : undefined}
          action={raiseObjectionAction}
        />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
