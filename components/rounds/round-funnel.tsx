import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { RoundFunnel as Funnel } from '@/lib/rounds/funnel';
import { getTranslator } from '@/lib/web/messages';

type Row = { key: string; label: string; count: number; href: string };

/** How many are left after each step; every figure is counted, never kept. */
export async function RoundFunnel({ roundId, funnel }: { roundId: string; funnel: Funnel }) {
  const t = await getTranslator('rounds');
  const applications = paths.roundApplications(roundId);
  const rows: Row[] = [
    { key: 'started', label: t('funnel.started'), count: funnel.started, href: applications },
    { key: 'submitted', label: t('funnel.submitted'), count: funnel.submitted, href: applications },
    { key: 'waiting', label: t('funnel.waiting'), count: funnel.waiting, href: `${applications}?status=SUBMITTED` },
    { key: 'returned', label: t('funnel.returned'), count: funnel.returned, href: `${applications}?status=RETURNED` },
    {
      key: 'ineligible',
      label: t('funnel.ineligible'),
      count: funnel.ineligible,
      href: `${applications}?status=INELIGIBLE`,
    },
    ...funnel.stages.map(({ id, name, entries }) => ({
      key: id,
      label: t('funnel.stage', { name }),
      count: entries,
      href: paths.roundStage(roundId, id),
    })),
    { key: 'proposed', label: t('funnel.proposed'), count: funnel.proposed, href: paths.roundDecisions(roundId) },
    { key: 'awarded', label: t('funnel.awarded'), count: funnel.awarded, href: paths.roundPublicity(roundId) },
  ];
  return (
    <Section id="funnel" title={t('funnel.title')} className="max-w-form">
      <DataTable
        id="funnel-rows"
        caption={t('funnel.title')}
        captionHidden
        dense
        rows={rows}
        rowKey={({ key }) => key}
        rowHref={({ href }) => href}
        columns={[
          { key: 'label', header: t('funnel.step'), render: ({ label }) => label },
          { key: 'count', header: t('funnel.count'), render: ({ count }) => count, align: 'right', phone: 'state' },
        ]}
      />
    </Section>
  );
}
