import { RoundTimeline } from '@/components/rounds/round-timeline';
import { Section } from '@/components/ui/section';
import type { roundsUnderWay } from '@/lib/rounds/queries';
import { roundSteps } from '@/lib/rounds/timeline';
import { getTranslator } from '@/lib/web/messages';

type RoundsUnderWayProps = {
  title: string;
  empty: string;
  rounds: Awaited<ReturnType<typeof roundsUnderWay>>;
  href: (roundId: string) => string;
  now: Date;
};

/** Where each round stands, a row each under the names of the steps. */
export async function RoundsUnderWay({ title, empty, rounds, href, now }: RoundsUnderWayProps) {
  const t = await getTranslator('rounds');
  const shown = rounds.flatMap((round) => {
    const steps = roundSteps(round, now);
    return steps === null ? [] : [{ ...round, steps }];
  });
  return (
    <Section id="under-way" title={title}>
      {shown[0] === undefined ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <ul className="under-way">
          <li className="under-way-head" aria-hidden="true">
            <span>{t('steps.round')}</span>
            <span>
              {shown[0].steps.map(({ key }) => (
                <span key={key}>{t(`steps.${key}`)}</span>
              ))}
            </span>
          </li>
          {shown.map((round) => (
            <li key={round.id}>
              <h3>
                <a href={href(round.id)}>{round.title}</a>
              </h3>
              <RoundTimeline steps={round.steps} now={now} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
