import type { Metadata } from 'next';
import { AddExpertForm } from '@/components/experts/add-expert-form';
import { ExpertTable } from '@/components/experts/expert-table';
import { PageHeader } from '@/components/ui/page-header';
import { expertListParams } from '@/lib/experts/list-params';
import { rosterDesk } from '@/lib/experts/queries';
import { expertList } from '@/lib/experts/roster';
import { expertLoads } from '@/lib/reviews/expert-load';
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
  const params = expertListParams.parse(query);
  const [{ total, rows }, { cities, categories }] = await Promise.all([expertList(actor, params), ask(rosterDesk, {})]);
  const loadOf = await expertLoads(rows.map(({ id }) => id));
  return (
    <>
      <PageHeader title={t('list.title')} state={t('list.state', { total })} />
      <ExpertTable
        rows={rows.map((row) => ({ ...row, load: loadOf(row.id) }))}
        total={total}
        params={params}
        categories={categories}
      />
      {cities.length > 0 && <AddExpertForm cities={cities} categories={categories} action={addExpertAction} />}
    </>
  );
}
