import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { SlateDetail, SlatePlaceShown } from '@/lib/awards/slates/slate-detail';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { OutcomeTag } from '../outcome-tag';
import { whySaid } from './why-said';

/** The final ranking with what the slate makes of each place, and why not where it is not awarded. */
export async function SlatePlaces({ slate }: { slate: SlateDetail }) {
  const t = await getTranslator('slates');
  const { names, places } = slate;
  return (
    <Section id="places" title={t('detail.places')}>
      <DataTable
        id="slate-places"
        caption={t('detail.placesCaption', { count: places.length })}
        dense
        exported
        columns={[
          { key: 'project', header: t('detail.project'), phone: 'title', render: (row) => <Project row={row} /> },
          { key: 'rank', header: t('detail.rank'), align: 'right', render: ({ rank }) => rank ?? '—' },
          { key: 'score', header: t('detail.score'), align: 'right', render: ({ score }) => score ?? '—' },
          {
            key: 'outcome',
            header: t('detail.outcome'),
            phone: 'state',
            nowrap: true,
            render: ({ outcome }) => <OutcomeTag outcome={outcome} />,
          },
          {
            key: 'amount',
            header: t('detail.amount'),
            align: 'right',
            render: ({ outcome, amountFen }) => (outcome === 'AWARD' ? formatYuan(amountFen) : '—'),
          },
          { key: 'why', header: t('detail.why'), render: (row) => <Why row={row} t={t} names={names} /> },
        ]}
        rows={places}
        rowKey={({ applicationId }) => applicationId}
      />
    </Section>
  );
}

function Project({ row: { applicationId, project } }: { row: SlatePlaceShown }) {
  return (
    <>
      <a className="link" href={paths.officeApplication(applicationId)}>
        {project.title}
      </a>
      <span className="block text-small text-ink-soft">{project.organisation.name}</span>
    </>
  );
}

type WhyProps = { row: SlatePlaceShown; t: Translate<'slates'>; names: SlateDetail['names'] };

function Why({ row, t, names }: WhyProps) {
  const { why, favouredIds, reason, outcome, amountFen, fullFen } = row;
  if (outcome === 'AWARD')
    return amountFen < fullFen ? t('detail.cut', { full: formatYuan(fullFen), amount: formatYuan(amountFen) }) : '—';
  return (
    <>
      {why === null ? '—' : whySaid(t, why, names)}
      {favouredIds.length > 0 && (
        <span className="toned block text-small" data-tone="waiting">
          {t('detail.passes', { count: favouredIds.length })}
        </span>
      )}
      {reason !== null && <span className="block text-small">{t('detail.reason', { reason })}</span>}
    </>
  );
}
