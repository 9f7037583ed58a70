import { deskDocument } from '@/app/desk-document';
import { AdminPages } from '@/app/views/admin-pages';
import { PageScript } from '@/app/views/page-script';
import { AddRegionForm } from '@/components/regions/add-region-form';
import { NameOfficeForm } from '@/components/regions/name-office-form';
import { RegionSearch } from '@/components/regions/region-search';
import { RegionTree } from '@/components/regions/region-tree';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { regionTree, searchRegions } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { addRegionAction, nameOfficeAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { addRegionAction, nameOfficeAction },
  reads: { tree: regionTree, search: searchRegions },
  title: async () => (await getTranslator('regions'))('tree.title'),
  async render({ tree, search: { q, found }, actor, address, now }) {
    const [t, today] = [await getTranslator('regions'), shanghaiDay(now)];
    const retired = tree.filter(({ validTo }) => validTo !== null && validTo < today).length;
    const named = tree.find(({ id }) => id === address['office']);
    return (
      <>
        <PageScript name="regions" />
        <PageHeader
          title={t('tree.title')}
          state={t('tree.state', { count: tree.length, retired })}
          action={
            <LinkButton kind="primary" href="#add-region-form">
              {t('tree.add')}
            </LinkButton>
          }
        />
        <AdminPages actor={actor} current={paths.adminRegions()} />
        <RegionSearch q={q} found={found} />
        {named && <NameOfficeForm action={nameOfficeAction} region={named} />}
        <RegionTree regions={tree} renameHref={paths.adminOffice} />
        <AddRegionForm
          action={addRegionAction}
          parents={tree.filter(({ level, validTo }) => level !== 'COMMUNITY' && validTo === null)}
        />
      </>
    );
  },
});
