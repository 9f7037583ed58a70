import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { AddExpertForm } from '@/components/experts/add-expert-form';
import { ExpertTable } from '@/components/experts/expert-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { rosterDesk } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { expertList } from '@/lib/reviews/expert-list';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { addExpertAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { addExpertAction, ...viewActions },
  reads: { list: officeExperts },
  title: async () => (await getTranslator('experts'))('list.title'),
  async render({ list, now }) {
    const [t, { cities, categories }] = [await getTranslator('experts'), await ask(rosterDesk, {})];
    return (
      <>
        <PageHeader
          title={t('list.title')}
          state={t('list.state', { total: list.page.total })}
          action={
            cities.length > 0 && (
              <>
                <LinkButton kind="secondary" href={paths.officeExperts('/adjust')}>
                  {t('list.adjust')}
                </LinkButton>
                <LinkButton kind="primary" href="#add">
                  {t('list.add')}
                </LinkButton>
              </>
            )
          }
        />
        <ExpertTable
          {...list}
          now={now}
          views={<ViewsOf list={expertList} asked={list.asked} path={paths.officeExperts()} />}
        />
        {cities.length > 0 && <AddExpertForm cities={cities} categories={categories} action={addExpertAction} />}
      </>
    );
  },
});
