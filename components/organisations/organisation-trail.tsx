import { DataTable } from '@/components/ui/data-table';
import { formatDateTime } from '@/lib/kernel/shanghai';
import type { TrailLine } from '@/lib/trail/trail-of';
import { getTranslator } from '@/lib/web/messages';

/** Who did what when, newest first. */
export async function OrganisationTrail({ trail }: { trail: TrailLine[] }) {
  const [t, people] = [await getTranslator('organisations'), await getTranslator('people')];
  const actOf = ({ command }: TrailLine): string => t(`acts.${command.split('.')[1] ?? ''}`);
  return (
    <>
      <h2 className="mt-8 mb-3">{t('sections.trail')}</h2>
      <DataTable
        id="trail"
        caption={t('sections.trail')}
        captionHidden
        dense
        rows={trail}
        rowKey={(line) => line.id}
        columns={[
          { key: 'act', header: t('trail.act'), render: actOf },
          { key: 'who', header: t('trail.who'), render: (line) => line.actorName || people('visitor') },
          { key: 'at', header: t('trail.at'), render: (line) => formatDateTime(line.at) },
          { key: 'state', header: t('office.status'), render: ({ fromState, toState }) => (toState !== null && toState !== fromState ? t(`status.${toState}`) : ''), phone: 'state' },
        ]}
      />
    </>
  );
}
