import { ExportMenu } from '@/components/ui/export-menu';
import { Funnel, type FunnelStep } from '@/components/ui/figures/funnel';
import { Section } from '@/components/ui/section';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import type { StageProgress } from '@/lib/reviews/stages/progress-of-round';
import type { RoundFunnel } from '@/lib/rounds/funnel';
import { getTranslator, type Translate } from '@/lib/web/messages';

type FunnelPictureProps = { roundId: string; funnel: RoundFunnel; progress: readonly StageProgress[] };

/** How many are left after each step, as bars one can open, a stage with its reviews; who left on the way stands apart. */
export async function FunnelPicture({ roundId, funnel, progress }: FunnelPictureProps) {
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
          steps={stepsOf(t, roundId, { funnel, progress })}
          figureOf={({ count, atLeast }) => t(atLeast === true ? 'funnel.atLeast' : 'funnel.figure', { count })}
          words={{
            title: t('funnel.title'),
            step: t('funnel.step'),
            count: t('funnel.count'),
            ofBefore: t('funnel.ofBefore'),
            shareOf: (whole, share) => t('funnel.shareOf', { whole, share }),
            table: t('funnel.table'),
          }}
        />
      )}
      {funnel.exits.length > 0 && <Exits roundId={roundId} exits={funnel.exits} />}
    </Section>
  );
}

type Shown = Pick<FunnelPictureProps, 'funnel' | 'progress'>;

function stepsOf(t: Translate<'cockpit'>, roundId: string, { funnel, progress }: Shown): FunnelStep[] {
  const applications = paths.roundApplications(roundId);
  const step = (key: 'started' | 'submitted' | 'accepted' | 'proposed' | 'awarded', href?: string): FunnelStep => ({
    key,
    label: t(`funnel.${key}`),
    count: funnel[key],
    ...(href === undefined ? {} : { href }),
  });
  return [
    ...(funnel.mined === null ? [] : [{ key: 'mined', label: t('funnel.mined'), ...funnel.mined }]),
    // What is begun and not handed in is in no list of the office.
    step('started'),
    step('submitted', applications),
    ...funnel.levels.map(({ level, ordinal, count }) => ({
      key: level,
      label: t(`funnel.level.${level}`),
      count,
      href: withQuery(applications, { passed: String(ordinal) }),
    })),
    step('accepted', withQuery(applications, { step: 'accepted' })),
    ...funnel.stages.map(({ id, name, entries }) => ({
      key: id,
      label: t('funnel.stage', { name }),
      count: entries,
      href: paths.roundStage(roundId, id),
      ...noteOf(
        t,
        progress.find((stage) => stage.id === id),
      ),
    })),
    step('proposed', paths.roundDecisions(roundId)),
    step('awarded', paths.roundPublicity(roundId)),
  ].filter(({ key, count }) => count > 0 || key === 'started' || key === 'submitted');
}

const noteOf = (t: Translate<'cockpit'>, stage: StageProgress | undefined): { note?: string } =>
  stage === undefined || stage.places === 0
    ? {}
    : { note: t('funnel.sheets', { submitted: stage.submitted, places: stage.places }) };

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
