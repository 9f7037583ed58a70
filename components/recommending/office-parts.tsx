import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { DataTable } from '@/components/ui/tables/data-table';
import type { OfficePart } from '@/lib/applications/recommending/office-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type OfficePartsProps = {
  id: string;
  caption: string;
  parts: Omit<OfficePart, 'isOwn'>[];
  now: Date;
  /** Of one round its name stands above. */
  ofOneRound?: boolean;
};

/** Offices that recommend, each with how far it is and by when; who is late says so. */
export async function OfficeParts({ id, caption, parts, now, ofOneRound = false }: OfficePartsProps) {
  const [t, inbox] = [await getTranslator('applications'), await getTranslator('inbox')];
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      rows={parts}
      rowKey={({ roundId, regionId }) => `${roundId}-${regionId}`}
      rowHref={({ roundId, regionId }) => paths.recommendingOffice(roundId, regionId)}
      columns={[
        { key: 'office', header: t('recommending.office'), render: ({ officeName }) => officeName },
        ...(ofOneRound
          ? []
          : [
              {
                key: 'round',
                header: t('overview.round'),
                render: ({ roundTitle }: Omit<OfficePart, 'isOwn'>) => roundTitle,
              },
            ]),
        {
          key: 'waiting',
          header: t('recommending.waiting'),
          align: 'right',
          render: ({ waiting }) => waiting,
        },
        { key: 'returned', header: t('recommending.returned'), align: 'right', render: ({ returned }) => returned },
        {
          key: 'recommended',
          header: t('recommending.recommendedOf'),
          align: 'right',
          render: ({ recommended, quota }) => (quota === null ? recommended : `${recommended} / ${quota}`),
        },
        { key: 'not', header: t('recommending.notRecommended'), align: 'right', render: (part) => part.notRecommended },
        {
          key: 'due',
          header: t('recommending.due'),
          render: ({ dueAt, waiting }) =>
            dueAt === null ? '—' : waiting === 0 ? t.deadline(dueAt) : <DueBy due={dueOf(inbox, dueAt, now)} />,
        },
      ]}
    />
  );
}
