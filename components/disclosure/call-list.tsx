import { dueOf } from '@/components/inbox/due-of';
import { DataTable } from '@/components/ui/data-table';
import { DueBy } from '@/components/ui/due-by';
import { formatYuan } from '@/lib/kernel/money';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import type { PublishedRow } from '@/lib/rounds/published/published-rounds';
import { getTranslator } from '@/lib/web/messages';
import { CallTag } from './call-tag';

/** Calls as rows: what, where, how much, and until when. */
export async function CallList({
  id,
  caption,
  calls,
  now,
}: {
  id: string;
  caption: string;
  calls: PublishedRow[];
  now: Date;
}) {
  const t = await getTranslator('disclosure');
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      rows={calls}
      rowKey={(call) => call.id}
      rowHref={(call) => paths.publishedRound(call.id)}
      columns={[
        { key: 'call', header: t('calls.call'), render: (call) => <CallName call={call} /> },
        { key: 'status', header: t('calls.status'), phone: 'state', render: ({ phase }) => <CallTag phase={phase} /> },
        { key: 'region', header: t('calls.region'), nowrap: true, render: ({ region }) => region.name },
        { key: 'total', header: t('calls.total'), align: 'right', render: ({ totalFen }) => formatYuan(totalFen) },
        { key: 'closes', header: t('calls.closes'), render: (call) => <Closing call={call} now={now} /> },
      ]}
    />
  );
}

async function Closing({ call: { closesAt, phase }, now }: { call: PublishedRow; now: Date }) {
  if (closesAt === null) return '—';
  return phase === 'open' ? (
    <DueBy due={dueOf(await getTranslator('inbox'), closesAt, now)} />
  ) : (
    formatDateTime(closesAt)
  );
}

/** An edition names its tracks, so that each reader sees whether one is for them. */
async function CallName({ call: { title, trackNames } }: { call: PublishedRow }) {
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
