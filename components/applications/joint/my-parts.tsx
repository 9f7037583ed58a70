import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { PartAmongMine } from '@/lib/applications/joint/parts-of-mine';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { PartTag } from './part-tag';

/** Applications that others lead and one's own organisations take part in. */
export async function MyParts({ parts }: { parts: readonly PartAmongMine[] }) {
  const t = await getTranslator('applications');
  if (parts.length === 0) return null;
  const several = new Set(parts.map(({ partner }) => partner)).size > 1;
  return (
    <Section id="parts" title={t('joint.mine.title')} note={t('joint.mine.note')}>
      <DataTable
        id="my-parts"
        caption={t('joint.mine.title')}
        captionHidden
        rows={[...parts]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t('joint.mine.project'),
            render: ({ id, title }) => (
              <a href={paths.jointPart(id)} className="row-link">
                {title || t('joint.mine.untitled')}
              </a>
            ),
          },
          {
            key: 'state',
            header: t('joint.mine.state'),
            render: ({ status }) => <PartTag status={status} />,
            phone: 'state',
          },
          { key: 'lead', header: t('joint.mine.lead'), render: ({ lead }) => lead },
          ...(several
            ? [{ key: 'partner', header: t('joint.mine.partner'), render: ({ partner }: PartAmongMine) => partner }]
            : []),
          { key: 'round', header: t('joint.mine.round'), render: ({ round }) => round },
          {
            key: 'share',
            header: t('joint.mine.share'),
            render: ({ shareFen }) => t('joint.yuan', { amount: formatYuan(shareFen) }),
            align: 'right',
          },
          {
            key: 'application',
            header: t('joint.mine.application'),
            render: ({ applicationStatus }) => <ApplicationStatusTag status={applicationStatus} />,
          },
        ]}
      />
    </Section>
  );
}
