import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { StatusTag } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { OrganisationType } from '@/lib/db/generated/enums';
import type { ThreeListName } from '@/lib/disclosure/list-params';
import type { ThreeLists } from '@/lib/disclosure/three-lists';
import { formatCount, formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** One of the three lists as a table. */
export async function ThreeListTable({ list, lists }: { list: ThreeListName; lists: ThreeLists }) {
  const [t, types] = [await getTranslator('lists'), await getTranslator('organisations')];
  if (list === 'demands') return <Demands rows={lists.demands} t={t} />;
  if (list === 'resources')
    return <Resources rows={lists.resources} t={t} typeName={(type) => types(`types.${type}`)} />;
  return <Projects rows={lists.projects} t={t} />;
}

function Demands({ rows, t }: { rows: ThreeLists['demands']; t: Translate<'lists'> }) {
  return (
    <DataTable
      id="demands"
      caption={t('demands')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.publicDemand(id)}
      columns={[
        { key: 'title', header: t('demand'), render: ({ title }) => title },
        {
          key: 'status',
          header: t('status'),
          phone: 'state',
          render: ({ status }) => <DemandStatusTag status={status} forPublic />,
        },
        { key: 'category', header: t('category'), render: ({ categoryName }) => categoryName },
        { key: 'region', header: t('region'), render: ({ regionName }) => regionName },
        {
          key: 'affected',
          header: t('affected'),
          align: 'right',
          phone: 'hidden',
          render: ({ affectedCount }) => (affectedCount === null ? '—' : formatCount(affectedCount)),
        },
        { key: 'number', header: t('number'), nowrap: true, phone: 'hidden', render: ({ number }) => number },
      ]}
    />
  );
}

function Resources({
  rows,
  t,
  typeName,
}: {
  rows: ThreeLists['resources'];
  t: Translate<'lists'>;
  typeName: (type: OrganisationType) => string;
}) {
  return (
    <DataTable
      id="resources"
      caption={t('resources')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.publicOrganisation(id)}
      columns={[
        { key: 'name', header: t('organisation'), render: ({ name }) => name },
        { key: 'type', header: t('type'), phone: 'hidden', render: ({ type }) => typeName(type) },
        { key: 'fields', header: t('fields'), render: ({ fields }) => fields.join(t('separator')) || '—' },
        {
          key: 'introduction',
          header: t('introduction'),
          render: ({ introduction }) => introduction || '—',
          phone: 'hidden',
        },
        { key: 'projects', header: t('projectCount'), align: 'right', render: ({ projects }) => projects },
        { key: 'region', header: t('region'), phone: 'hidden', render: ({ regionName }) => regionName },
      ]}
    />
  );
}

function Projects({ rows, t }: { rows: ThreeLists['projects']; t: Translate<'lists'> }) {
  return (
    <DataTable
      id="projects"
      caption={t('projects')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id, demandId }) => (demandId === null ? paths.project(id) : paths.publicDemand(demandId))}
      columns={[
        { key: 'title', header: t('project'), render: ({ title }) => title },
        {
          key: 'kind',
          header: t('kind'),
          phone: 'state',
          render: ({ kind }) => (
            <StatusTag tone={kind === 'awarded' ? 'passed' : 'active'}>{t(`kinds.${kind}`)}</StatusTag>
          ),
        },
        { key: 'by', header: t('by'), render: ({ by }) => by },
        { key: 'region', header: t('region'), phone: 'hidden', render: ({ regionName }) => regionName || '—' },
        { key: 'amount', header: t('amount'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
      ]}
    />
  );
}
