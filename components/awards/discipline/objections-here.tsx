import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { DisciplineDesk } from '@/lib/awards/discipline/discipline-desk';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type ObjectionsHereProps = { objections: DisciplineDesk['objections']; now: Date };

/** Objections that the offices of the place are handling; inspectors may take one up themselves. */
export async function ObjectionsHere({ objections, now }: ObjectionsHereProps) {
  if (objections.length === 0) return null;
  const [t, awards, inbox] = [
    await getTranslator('discipline'),
    await getTranslator('awards'),
    await getTranslator('inbox'),
  ];
  return (
    <Section id="objections" title={t('desk.objections')} note={t('desk.objectionsNote')}>
      <DataTable
        id="objections-here"
        caption={t('desk.objections')}
        captionHidden
        columns={[
          {
            key: 'project',
            header: t('columns.project'),
            render: ({ title }) => awards('objections.about', { title }),
          },
          { key: 'round', header: t('columns.round'), render: ({ round }) => round },
          {
            key: 'received',
            header: t('columns.received'),
            nowrap: true,
            render: ({ receivedAt }) => t.dateTime(receivedAt),
          },
          {
            key: 'due',
            header: awards('objections.due'),
            render: ({ dueAt }) => <DueBy due={dueOf(inbox, dueAt, now)} />,
          },
        ]}
        rows={objections}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.officeObjection(id)}
      />
    </Section>
  );
}
