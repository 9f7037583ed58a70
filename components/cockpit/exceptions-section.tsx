import { Section } from '@/components/ui/section';
import type { RoundException } from '@/lib/cockpit/exceptions-of-round';
import type { TimelineStep } from '@/lib/cockpit/timeline';
import { WIDE_GAP } from '@/lib/cockpit/wide-gap';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';

type ExceptionsProps = { roundId: string; exceptions: RoundException[] };

/** What went another way than planned, each with where it is looked up: the first thing a watcher asks. */
export async function ExceptionsSection({ roundId, exceptions }: ExceptionsProps) {
  const t = await getTranslator('cockpit');
  return (
    <Section id="exceptions" title={t('exceptions.title')}>
      {exceptions.length === 0 ? (
        <p className="text-ink-soft">{t('exceptions.none')}</p>
      ) : (
        <ul className="cockpit-rows">
          {exceptions.map(({ kind, stageId, stage, count, examples }) => (
            <li key={`${kind} ${stageId}`}>
              <div>
                <p className="font-medium">
                  {t(`exceptions.kinds.${kind}`, { count, gap: WIDE_GAP })}
                  {stage !== null && <span className="font-normal text-ink-soft"> · {stage}</span>}
                </p>
                {examples.length > 0 && (
                  <p className="text-small text-ink-soft">
                    {examples.map((each) => exampleText(t, kind, each)).join(t('exceptions.separator'))}
                    {count > examples.reduce((sum, { times }) => sum + times, 0) && t('exceptions.more')}
                  </p>
                )}
              </div>
              <a href={whereOf(roundId, kind, stageId)}>
                {t('exceptions.see')}
                <span className="sr-only"> {t(`exceptions.kinds.${kind}`, { count, gap: WIDE_GAP })}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type Example = RoundException['examples'][number];

function exampleText(t: Translate<'cockpit'>, kind: RoundException['kind'], example: Example): string {
  const { id, title, figure, times } = example;
  if (kind === 'lateStep') {
    // Only stages have names of their own.
    const step = title || t(`timeline.${id as Exclude<TimelineStep['kind'], 'stage'>}`);
    return t('exceptions.lateBy', { step, days: Number(figure) });
  }
  if (times > 1) return t('exceptions.times', { title, times });
  return figure === '' ? title : t('exceptions.scored', { title, figure });
}

function whereOf(roundId: string, kind: RoundException['kind'], stageId: string | null): string {
  if (stageId !== null)
    return `${paths.roundStage(roundId, stageId)}#${kind === 'recused' ? 'recusals' : 'exceptions'}`;
  if (kind === 'objection') return paths.roundPublicity(roundId);
  if (kind === 'lateStep') return '#timeline';
  if (kind === 'lateEntry') return paths.lateEntries(roundId);
  return kind === 'correction'
    ? withQuery(paths.roundApplications(roundId), { step: 'corrected' })
    : paths.roundDecisions(roundId);
}
