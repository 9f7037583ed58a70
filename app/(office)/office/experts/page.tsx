import type { Metadata } from 'next';
import { AddExpertForm } from '@/components/experts/add-expert-form';
import { ExpertTable } from '@/components/experts/expert-table';
import { PageHeader } from '@/components/ui/page-header';
import { expertListParams } from '@/lib/experts/list-params';
import { citiesToAddTo, expertList, knownCategories } from '@/lib/experts/queries';
import { expertLoads } from '@/lib/reviews/expert-load';
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
  const [{ total, rows }, cities] = await Promise.all([expertList(actor, params), citiesToAddTo(actor)]);
  const [loadOf, categories] = await Promise.all([
    expertLoads(rows.map(({ id }) => id)),
    knownCategories(cities.map(({ id }) => id)),
  ]);
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
