import { dueOf } from '@/components/inbox/due-of';
import { DataTable } from '@/components/ui/data-table';
import { DueBy } from '@/components/ui/due-by';
import { formatYuan } from '@/lib/kernel/money';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import type { PublishedRow } from '@/lib/rounds/published/published-rounds';
import { getTranslator } from '@/lib/web/messages';
import { PublishedRoundTag } from './published-round-tag';

/** Published rounds as rows: what, where, how much, and until when. */
export async function PublishedRoundList({
  id,
  caption,
  rounds,
  now,
}: {
  id: string;
  caption: string;
  rounds: PublishedRow[];
  now: Date;
}) {
  const t = await getTranslator('disclosure');
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      rows={rounds}
      rowKey={(round) => round.id}
      rowHref={(round) => paths.publishedRound(round.id)}
      columns={[
        { key: 'round', header: t('rounds.round'), render: (round) => <PublishedRoundName round={round} /> },
        {
          key: 'status',
          header: t('rounds.status'),
          phone: 'state',
          render: ({ phase }) => <PublishedRoundTag phase={phase} />,
        },
        { key: 'region', header: t('rounds.region'), nowrap: true, render: ({ region }) => region.name },
        { key: 'total', header: t('rounds.total'), align: 'right', render: ({ totalFen }) => formatYuan(totalFen) },
        { key: 'closes', header: t('rounds.closes'), render: (round) => <Closing round={round} now={now} /> },
      ]}
    />
  );
}

async function Closing({ round: { closesAt, phase }, now }: { round: PublishedRow; now: Date }) {
  if (closesAt === null) return '—';
  return phase === 'open' ? (
    <DueBy due={dueOf(await getTranslator('inbox'), closesAt, now)} />
  ) : (
    formatDateTime(closesAt)
  );
}

/** An edition names its tracks, so that each reader sees whether one is for them. */
async function PublishedRoundName({ round: { title, trackNames } }: { round: PublishedRow }) {
  if (trackNames.length === 0) return title;
  const t = await getTranslator('tracks');
  return (
    <>
      {title}
      <span className="block text-small text-ink-soft">
        {t('edition.count', { count: trackNames.length, names: trackNames.join(t('edition.separator')) })}
      </span>
    </>
  );
}
