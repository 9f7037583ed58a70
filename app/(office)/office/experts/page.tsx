import type { Metadata } from 'next';
import { ViewsOf } from '@/app/views/views-of';
import { AddExpertForm } from '@/components/experts/add-expert-form';
import { ExpertTable } from '@/components/experts/expert-table';
import { PageHeader } from '@/components/ui/page-header';
import { rosterDesk } from '@/lib/experts/queries';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { expertList } from '@/lib/reviews/expert-list';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { addExpertAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('experts'))('list.title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ExpertsPage({ searchParams }: Props) {
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('experts')];
  const [asked, now] = [readAsked(expertList, query), new Date()];
  const [page, { cities, categories }] = await Promise.all([officeExperts(actor, asked, { now }), ask(rosterDesk, {})]);
  return (
    <>
      <PageHeader title={t('list.title')} state={t('list.state', { total: page.total })} />
      <ExpertTable
        page={page}
        asked={asked}
        now={now}
        views={<ViewsOf list={expertList} asked={asked} path={paths.officeExperts()} />}
      />
      {cities.length > 0 && <AddExpertForm cities={cities} categories={categories} action={addExpertAction} />}
    </>
  );
}
