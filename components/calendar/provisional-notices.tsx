import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { provisionalNotices } from '@/lib/awards/publicity/provisional-notices';
import { getTranslator } from '@/lib/web/messages';

/** Which running notices wait for the next year's holidays. */
export async function ProvisionalNotices({ notices }: { notices: Awaited<ReturnType<typeof provisionalNotices>> }) {
  const t = await getTranslator('calendar');
  return (
    <Section
      id="provisional"
      title={t('notices.title')}
      note={notices.length === 0 ? t('notices.none') : t('notices.hint')}
    >
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
            { key: 'end', header: t('notices.endDay'), align: 'right', render: ({ endDay }) => t.day(endDay) },
          ]}
        />
      )}
    </Section>
  );
}
