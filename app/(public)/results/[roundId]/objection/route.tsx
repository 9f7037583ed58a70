import { sharedDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { ObjectionForm } from '@/components/disclosure/objection-form';
import { HowTo } from '@/components/guide/how-to';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { objectionPage } from '@/lib/disclosure/objection-page';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { raiseObjectionAction } from './actions';

export const { GET, POST } = sharedDocument({
  enter: 'everybody',
  actions: { raiseObjectionAction },
  reads: { found: objectionPage },
  title: async ({ found: { body } }) => ({ title: (await getTranslator('disclosure'))('objection.title'), body }),
  async render({ found, address: { project } }) {
    const [{ id: roundId }, t] = [found, await getTranslator('disclosure')];
    const back = { href: paths.result(roundId), label: t('objection.back') };
    if (!found.isOpen) {
      return (
        <>
          <PageHeader title={t('objection.title')} state={t('objection.over')} back={back} />
          <Notice tone="closed">
            {t('objection.overHint', { phone: found.complaintPhone || '—' })}{' '}
            <a href={paths.findObjection()}>{t('objectionFind.title')}</a>
          </Notice>
        </>
      );
    }
    return (
      <>
        <PageScript name="rows" />
        <PageHeader
          title={t('objection.title')}
          state={t('objection.state', { round: found.title, body: found.body, end: t.day(found.notice.endDay) })}
          back={back}
          help={<HowTo place="publicObjection" />}
        />
        <p className="mb-4 text-table">
          <a href={paths.findObjection()} className="link">
            {t('objectionFind.title')}
          </a>
        </p>
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
