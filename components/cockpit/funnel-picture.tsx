import { DataTable } from '@/components/ui/data-table';
import { ExportMenu } from '@/components/ui/export-menu';
import { Section } from '@/components/ui/section';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import type { RoundFunnel } from '@/lib/rounds/funnel';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { Bars } from './bars';

type Step = { key: string; label: string; count: number; href: string };

/** How many are left after each step, as bars one can open; who left on the way stands apart. */
export async function FunnelPicture({ roundId, funnel }: { roundId: string; funnel: RoundFunnel }) {
  const t = await getTranslator('cockpit');
  const steps = stepsOf(t, roundId, funnel);
  return (
    <Section
      id="funnel"
      title={t('funnel.title')}
      tools={<ExportMenu href={(format) => withQuery(paths.listExport('applicationList'), { of: roundId, format })} />}
    >
      {funnel.started === 0 ? (
        <p className="text-ink-soft">{t('funnel.empty')}</p>
      ) : (
        <Bars
          label={t('funnel.title')}
          bars={steps.map(({ count, ...step }) => ({ ...step, figure: count, share: count / funnel.started }))}
        />
      )}
      {funnel.exits.length > 0 && <Exits roundId={roundId} exits={funnel.exits} />}
      {funnel.started > 0 && (
        <details className="bar-table no-print">
          <summary>{t('funnel.table')}</summary>
          <FunnelTable steps={steps} />
        </details>
      )}
    </Section>
  );
}

function stepsOf(t: Translate<'cockpit'>, roundId: string, funnel: RoundFunnel): Step[] {
  const applications = paths.roundApplications(roundId);
  const step = (key: 'started' | 'submitted' | 'accepted' | 'proposed' | 'awarded', href: string): Step => ({
    key,
    label: t(`funnel.${key}`),
    count: funnel[key],
    href,
  });
  return [
    step('started', applications),
    step('submitted', applications),
    step('accepted', applications),
    ...funnel.stages.map(({ id, name, entries }) => ({
      key: id,
      label: t('funnel.stage', { name }),
      count: entries,
      href: paths.roundStage(roundId, id),
    })),
    step('proposed', paths.roundDecisions(roundId)),
    step('awarded', paths.roundPublicity(roundId)),
  ].filter(({ key, count }) => count > 0 || key === 'started' || key === 'submitted');
}

async function Exits({ roundId, exits }: { roundId: string; exits: RoundFunnel['exits'] }) {
  const t = await getTranslator('cockpit');
  return (
    <p className="bar-exits">
      <span>{t('funnel.exits')}</span>
      {exits.map(({ status, count }) => (
        <a key={status} href={`${paths.roundApplications(roundId)}?status=${status}`}>
          {t(`funnel.exit.${status}`)} <strong>{count}</strong>
        </a>
      ))}
    </p>
  );
}

async function FunnelTable({ steps }: { steps: Step[] }) {
  const t = await getTranslator('cockpit');
  const before = new Map(steps.map(({ key }, place) => [key, steps[place - 1]?.count ?? null]));
  const shareOf = ({ key, count }: Step): string => {
    const whole = before.get(key) ?? null;
    return whole === null || whole === 0 ? '—' : `${Math.round((count / whole) * 1000) / 10}%`;
  };
  return (
    <DataTable
      id="funnel-rows"
      caption={t('funnel.title')}
      captionHidden
      dense
      rows={steps}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', header: t('funnel.step'), render: ({ label }) => label },
        { key: 'count', header: t('funnel.count'), render: ({ count }) => count, align: 'right', phone: 'state' },
        { key: 'share', header: t('funnel.ofBefore'), render: shareOf, align: 'right' },
      ]}
    />
  );
}
