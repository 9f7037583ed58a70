import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AddRegionForm } from '@/components/regions/add-region-form';
import { RegionSearch } from '@/components/regions/region-search';
import { RegionTree } from '@/components/regions/region-tree';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionTree, searchRegions } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { addRegionAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('regions'))('tree.title') };
}

export default async function RegionsPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('regions')];
  if (subtreesOf(actor, 'ADMINISTRATOR').length === 0) notFound();
  const today = shanghaiDay(new Date());
  const q = [query.q ?? ''].flat().join(' ').slice(0, 40);
  const [tree, found] = await Promise.all([regionTree(actor), searchRegions(q, today)]);
  const retired = tree.filter(({ validTo }) => validTo !== null && validTo < today).length;
  return (
    <>
      <PageHeader title={t('tree.title')} state={t('tree.state', { count: tree.length, retired })} />
      <RegionSearch q={q} found={found} />
      <RegionTree regions={tree} />
      <AddRegionForm
        action={addRegionAction}
        parents={tree.filter(({ level, validTo }) => level !== 'COMMUNITY' && validTo === null)}
      />
    </>
  );
}
