import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { RoundList } from '@/components/rounds/round-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { roundList } from '@/lib/rounds/round-list';
import { getTranslator } from '@/lib/web/messages';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: officeRounds },
  title: async () => (await getTranslator('rounds'))('list.title'),
  async render({ list, actor, now }) {
    const t = await getTranslator('rounds');
    const mayCreate = subtreesOf(actor, 'OFFICER').length > 0;
    return (
      <>
        <PageHeader
          title={t('list.title')}
          state={t('list.state', { count: list.page.total })}
          action={
            mayCreate && (
              <>
                <LinkButton href={paths.pastRounds()}>{t('list.toPast')}</LinkButton>{' '}
                <LinkButton href={paths.newRound('copy')}>{t('new.fromCopy')}</LinkButton>{' '}
                <LinkButton href={paths.newRound()} kind="primary">
                  {t('list.create')}
                </LinkButton>
              </>
            )
          }
        />
        <RoundList
          {...list}
          path={paths.officeRounds()}
          rowHref={paths.officeRound}
          now={now}
          views={<ViewsOf list={roundList} asked={list.asked} path={paths.officeRounds()} />}
        />
      </>
    );
  },
});
