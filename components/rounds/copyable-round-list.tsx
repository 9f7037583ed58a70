import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine } from '@/components/ui/filter-line';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import type { CopyableRound } from '@/lib/rounds/creating/copyable-rounds';
import { getTranslator } from '@/lib/web/messages';

/** Which round to copy: the latest, or those of a title. */
export async function CopyableRoundList({ rounds, q }: { rounds: CopyableRound[]; q: string }) {
  const t = await getTranslator('rounds');
  return (
    <>
      <Section title={t('new.copyPick')}>
        <FilterLine
          action={paths.newRound()}
          search={{ name: 'q', value: q, label: t('new.copySearch') }}
          keep={{ from: 'copy' }}
          resetHref={q === '' ? undefined : paths.newRound('copy')}
        />
        {rounds.length === 0 ? (
          <EmptyState title={t('new.copyNone')}>{t('new.copyNoneHint')}</EmptyState>
        ) : (
          <DataTable
            id="copyable"
            caption={t('new.copyPick')}
            captionHidden
            exported={false}
            rows={rounds}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.newRound('copy', id)}
            columns={[
              { key: 'title', header: t('list.round'), render: ({ title }) => title },
              { key: 'region', header: t('list.region'), render: ({ region }) => region.name },
              { key: 'year', header: t('list.year'), render: ({ year }) => year },
              {
                key: 'stages',
                header: t('facts.stages'),
                phone: 'hidden',
                render: ({ plan }) => plan.stages.map(({ name }) => name).join(t('facts.then')),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}
