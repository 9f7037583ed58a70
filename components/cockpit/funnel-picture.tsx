import { ExportMenu } from '@/components/ui/export-menu';
import { Funnel, type FunnelStep } from '@/components/ui/figures/funnel';
import { Section } from '@/components/ui/section';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import type { RoundFunnel } from '@/lib/rounds/funnel';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** How many are left after each step, as bars one can open; who left on the way stands apart. */
export async function FunnelPicture({ roundId, funnel }: { roundId: string; funnel: RoundFunnel }) {
  const t = await getTranslator('cockpit');
  return (
    <Section
      id="funnel"
      title={t('funnel.title')}
      tools={<ExportMenu href={(format) => withQuery(paths.listExport('applicationList'), { of: roundId, format })} />}
    >
      {funnel.started === 0 ? (
        <p className="text-ink-soft">{t('funnel.empty')}</p>
      ) : (
        <Funnel
          steps={stepsOf(t, roundId, funnel)}
          figureOf={({ count, atLeast }) => t(atLeast === true ? 'funnel.atLeast' : 'funnel.figure', { count })}
          words={{
            title: t('funnel.title'),
            step: t('funnel.step'),
            count: t('funnel.count'),
            ofBefore: t('funnel.ofBefore'),
            table: t('funnel.table'),
          }}
        />
      )}
      {funnel.exits.length > 0 && <Exits roundId={roundId} exits={funnel.exits} />}
    </Section>
  );
}

function stepsOf(t: Translate<'cockpit'>, roundId: string, funnel: RoundFunnel): FunnelStep[] {
  const applications = paths.roundApplications(roundId);
  const step = (key: 'started' | 'submitted' | 'accepted' | 'proposed' | 'awarded', href: string): FunnelStep => ({
    key,
    label: t(`funnel.${key}`),
    count: funnel[key],
    href,
  });
  return [
    ...(funnel.mined === null ? [] : [{ key: 'mined', label: t('funnel.mined'), ...funnel.mined }]),
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
