import { DataTable } from '@/components/ui/data-table';
import type { provisionalNotices } from '@/lib/awards/publicity/provisional-notices';
import { formatDay } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';

/** Which running notices wait for the next year's holidays. */
export async function ProvisionalNotices({ notices }: { notices: Awaited<ReturnType<typeof provisionalNotices>> }) {
  const t = await getTranslator('calendar');
  return (
    <section aria-labelledby="provisional" className="mt-8">
      <h2 id="provisional" className="mb-2">
        {t('notices.title')}
      </h2>
      <p className="mb-3 max-w-text text-ink-soft">{notices.length === 0 ? t('notices.none') : t('notices.hint')}</p>
      {notices.length > 0 && (
        <DataTable
          id="provisional-notices"
          caption={t('notices.caption')}
          captionHidden
          rows={notices}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'round',
              header: t('notices.round'),
              render: ({ round }) => `${round.region.name} · ${round.title}`,
            },
            { key: 'end', header: t('notices.endDay'), align: 'right', render: ({ endDay }) => formatDay(endDay) },
          ]}
        />
      )}
    </section>
  );
}
