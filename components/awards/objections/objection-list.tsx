import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ShownObjection } from '@/lib/awards/publicity/publicity-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ObjectionStatusTag } from './objection-status-tag';

/** Which objections came in, and until when each is due; each is read and answered on its own page. */
export async function ObjectionList({ objections, now }: { objections: ShownObjection[]; now: Date }) {
  const [t, inbox] = [await getTranslator('awards'), await getTranslator('inbox')];
  const open = objections.filter(({ settledAt }) => settledAt === null).length;
  return (
    <Section
      id="objections"
      title={t('objections.title')}
      note={objections.length === 0 ? t('objections.none') : t('objections.count', { count: objections.length, open })}
    >
      {objections.length > 0 && (
        <DataTable
          id="objection-lines"
          caption={t('objections.title')}
          captionHidden
          columns={[
            {
              key: 'about',
              header: t('objections.project'),
              render: ({ application: { title } }) => t('objections.about', { title }),
            },
            { key: 'from', header: t('objections.from'), render: (each) => t(`objectorKind.${each.objectorKind}`) },
            {
              key: 'received',
              header: t('objections.receivedAt'),
              nowrap: true,
              render: ({ receivedAt }) => t.dateTime(receivedAt),
            },
            {
              key: 'due',
              header: t('objections.due'),
              render: ({ settledAt, dueAt }) =>
                settledAt === null ? (
                  <DueBy due={dueOf(inbox, dueAt, now)} />
                ) : (
                  t('objections.settledOn', { at: t.dateTime(settledAt) })
                ),
            },
            {
              key: 'status',
              header: t('objections.status'),
              phone: 'state',
              render: ({ status }) => <ObjectionStatusTag status={status} />,
            },
          ]}
          rows={objections}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.officeObjection(id)}
        />
      )}
    </Section>
  );
}
