import { Section } from '@/components/ui/section';
import type { RoundException } from '@/lib/cockpit/exceptions-of-round';
import { WIDE_GAP } from '@/lib/cockpit/wide-gap';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

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
                    {examples
                      .map(({ title, figure }) => (figure === '' ? title : t('exceptions.scored', { title, figure })))
                      .join(t('exceptions.separator'))}
                    {count > examples.length && t('exceptions.more')}
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

function whereOf(roundId: string, kind: RoundException['kind'], stageId: string | null): string {
  if (stageId !== null) return paths.roundStage(roundId, stageId);
  if (kind === 'lateEntry') return paths.lateEntries(roundId);
  return kind === 'correction'
    ? withQuery(paths.roundApplications(roundId), { step: 'corrected' })
    : paths.roundDecisions(roundId);
}
