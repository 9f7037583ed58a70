import { ProgressBar } from '@/components/ui/figures/progress-bar';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { ExpertStage } from '@/lib/reviews/scoring/my-assignments';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { AssignmentTag, StageTag } from './status-tags';

/** The stages an expert has part in, under what waits: how far each of them is. */
export async function MyStages({ stages }: { stages: ExpertStage[] }) {
  const [t, nameOf] = [await getTranslator('reviews'), await getNames()];
  if (stages.length === 0) return null;
  return (
    <Section id="stages" title={t('my.title')}>
      <ul className="max-w-[80rem] border-t border-line-strong">
        {stages.map(({ count, submitted, ...stage }) => (
          <li
            key={stage.id}
            className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 wide:grid-cols-[minmax(0,1fr)_7rem_20rem] wide:items-center"
          >
            <a href={`${paths.assignments()}#stage-${stage.id}`} className="link">
              {`${stage.cityName} · ${stage.round.title} · ${nameOf(stage)}`}
            </a>
            <span>{count === 0 ? <AssignmentTag status="RECUSED" /> : <StageTag status={stage.status} />}</span>
            {count > 0 && (
              <ProgressBar
                label={t('my.progress')}
                value={submitted}
                max={count}
                text={t('my.stageState', { submitted, count })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
