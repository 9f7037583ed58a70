import { RoundTimeline } from '@/components/rounds/round-timeline';
import { Section } from '@/components/ui/section';
import type { roundsUnderWay } from '@/lib/rounds/queries';
import { roundSteps } from '@/lib/rounds/timeline';

type RoundsUnderWayProps = {
  title: string;
  empty: string;
  rounds: Awaited<ReturnType<typeof roundsUnderWay>>;
  href: (roundId: string) => string;
  now: Date;
};

/** Where each round stands, one line each. */
export function RoundsUnderWay({ title, empty, rounds, href, now }: RoundsUnderWayProps) {
  return (
    <Section id="under-way" title={title} className="brief">
      {rounds.length === 0 && <p className="text-ink-soft">{empty}</p>}
      {rounds.map((round) => (
        <article key={round.id} className="mb-6">
          <h3 className="mb-2">
            <a href={href(round.id)}>{round.title}</a>
          </h3>
          <RoundTimeline steps={roundSteps(round, now) ?? []} now={now} />
        </article>
      ))}
    </Section>
  );
}
