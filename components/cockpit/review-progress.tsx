import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { ProgressBar } from '@/components/ui/figures/progress-bar';
import { Section } from '@/components/ui/section';
import type { Overdue } from '@/lib/cockpit/nudging/who-is-late';
import { paths } from '@/lib/paths/paths';
import type { StageProgress } from '@/lib/reviews/stages/progress-of-round';
import { getTranslator } from '@/lib/web/messages';

type ReviewProgressProps = {
  roundId: string;
  progress: readonly StageProgress[];
  late: readonly Overdue[];
  now: Date;
};

/** How many reviews of the stages being scored are in, how many have no expert yet, and how many experts are awaited; nothing while none is. */
export async function ReviewProgress({ roundId, progress, late, now }: ReviewProgressProps) {
  const scoring = progress.filter(({ status, places }) => status === 'SCORING' && places > 0);
  if (scoring.length === 0) return null;
  const [t, inbox] = [await getTranslator('cockpit'), await getTranslator('inbox')];
  return (
    <Section id="reviews" title={t('reviews.title')}>
      <ul className="cockpit-rows">
        {scoring.map(({ id, name, dueAt, places, assigned, submitted }) => {
          const awaited = late.filter(({ group, target }) => group === 'EXPERT' && target.startsWith(`${id}.`)).length;
          return (
            <li key={id}>
              <div>
                <p>
                  <a href={paths.roundStage(roundId, id)}>{name}</a>
                </p>
                <ProgressBar
                  label={name}
                  value={submitted}
                  max={places}
                  text={t('reviews.sheets', { submitted, places })}
                />
                {assigned < places && (
                  <p className="text-small text-ink-soft">{t('reviews.unassigned', { count: places - assigned })}</p>
                )}
              </div>
              {dueAt !== null && <DueBy due={dueOf(inbox, dueAt, now)} />}
              {awaited > 0 && <a href="#late">{t('reviews.late', { count: awaited })}</a>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
