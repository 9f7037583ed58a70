import 'server-only';
import { enqueueJob } from '@/lib/jobs/enqueue';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { stageById } from '../load';
import { stagePolicy } from '../policy';
import { assignAutomaticallyInput } from '../schema';
import { assignmentJob } from './assignment-job';

/** Asks for the automatic assignment of the stage; the job computes it, and records it in the name of whoever asked. */
export const startAutomaticAssignment = command({
  name: 'stage.startAutomaticAssignment',
  input: assignAutomaticallyInput,
  subject: stageById,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: stage, actor, tx, now }) {
    refuseIf(stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageNotScoring' }]);
    return enqueueJob(tx, assignmentJob, {
      payload: { roundId: stage.roundId, stageId: stage.id },
      about: { id: stage.id, name: `${stage.round.title} · ${stage.name}`, cityId: stage.cityId },
      actor,
      now,
    });
  },
  about: ({ subject }) => on(subject),
});
