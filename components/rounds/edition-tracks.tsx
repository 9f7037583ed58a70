import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import type { EditionTrack } from '@/lib/rounds/tracks/edition';
import { getTranslator } from '@/lib/web/messages';
import { invitedText } from './invited-text';

type EditionTracksProps = {
  id: string;
  tracks: EditionTrack[];
  hrefOf: (roundId: string) => string;
  tagOf: (track: EditionTrack) => ReactNode;
};

/** The tracks of an edition: for whom, until when, with how much money, and where each stands. */
export async function EditionTracks({ id, tracks, hrefOf, tagOf }: EditionTracksProps) {
  const t = await getTranslator('tracks');
  if (tracks.length === 0) return null;
  return (
    <Section id={`${id}-title`} title={t('edition.title')}>
      <DataTable
        id={id}
        caption={t('edition.title')}
        captionHidden
        rows={tracks}
        rowKey={(track) => track.id}
        rowHref={(track) => hrefOf(track.id)}
        columns={[
          {
            key: 'track',
            header: t('edition.track'),
            render: ({ trackName, title, isCurrent }) =>
              `${trackName || title}${isCurrent ? t('edition.current') : ''}`,
          },
          { key: 'status', header: t('edition.status'), phone: 'state', render: tagOf },
          {
            key: 'for',
            header: t('edition.for'),
            render: ({ terms }) => invitedText(terms),
          },
          {
            key: 'closes',
            header: t('edition.closes'),
            nowrap: true,
            render: ({ closesAt }) => (closesAt === null ? '—' : t.deadline(closesAt)),
          },
          {
            key: 'total',
            header: t('edition.total'),
            align: 'right',
            render: ({ totalFen }) => formatYuan(totalFen),
          },
        ]}
        footer={{ track: t('edition.sum'), total: formatYuan(sumFen(tracks.map(({ totalFen }) => totalFen))) }}
      />
    </Section>
  );
}
