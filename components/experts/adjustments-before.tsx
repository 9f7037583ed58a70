import { FoldedSection } from '@/components/ui/folded-section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { RosterToAdjust } from '@/lib/experts/pool/roster-to-adjust';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Before = RosterToAdjust['before'][number];

/** Who was kept, renewed and let go in earlier years, and why. */
export async function AdjustmentsBefore({ before }: Pick<RosterToAdjust, 'before'>) {
  const t = await getTranslator('experts');
  const countOf = ({ entries }: Before, act: Before['entries'][number]['act']): number =>
    entries.filter((entry) => entry.act === act).length;
  return before.map((adjustment) => (
    <FoldedSection
      key={adjustment.id}
      id={`adjustment-${adjustment.id}`}
      title={t('adjust.beforeOf', {
        year: String(adjustment.year),
        name: adjustment.decidedBy.name,
        at: t.day(adjustment.decidedAt),
      })}
      note={t('adjust.counts', {
        kept: countOf(adjustment, 'KEPT'),
        renewed: countOf(adjustment, 'RENEWED'),
        left: countOf(adjustment, 'LEFT'),
      })}
    >
      <p className="mb-3 max-w-text">{adjustment.note}</p>
      <DataTable
        id={`entries-${adjustment.id}`}
        caption={t('adjust.before')}
        captionHidden
        dense
        rows={adjustment.entries}
        rowKey={({ id }) => id}
        rowHref={({ expert }) => paths.officeExpert(expert.id)}
        columns={[
          { key: 'name', header: t('columns.name'), render: ({ expert }) => expert.person.name },
          { key: 'verdict', header: t('columns.verdict'), render: ({ act }) => t(`entryActs.${act}`) },
          { key: 'termTo', header: t('columns.termTo'), render: ({ termTo }) => (termTo ? t.day(termTo) : '—') },
          {
            key: 'reason',
            header: t('columns.reason'),
            render: ({ cause, reason }) => [cause && t(`causes.${cause}`), reason].filter(Boolean).join(' · ') || '—',
          },
        ]}
      />
    </FoldedSection>
  ));
}
