import 'server-only';
import { enqueueJob } from '@/lib/jobs/enqueue';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { stageById } from '../load';
import { stagePolicy } from '../policy';
import { assignAutomaticallyInput } from '../schema';
import { assignmentJob } from './assignment-job';

/** Asks for a proposal of who reads what in the stage; the job computes it, and keeps it in the name of whoever asked. */
export const startAutomaticAssignment = command({
  name: 'stage.startAutomaticAssignment',
  input: assignAutomaticallyInput,
  subject: stageById,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: stage, actor, tx, now }) {
    refuseIf(stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageNotScoring' }]);
    const job = await enqueueJob(tx, assignmentJob, {
      payload: { roundId: stage.roundId, stageId: stage.id },
      about: { id: stage.id, name: `${stage.round.title} · ${stage.name}`, cityId: stage.cityId },
      actor,
      now,
    });
    return { ...job, roundId: stage.roundId, stageId: stage.id };
  },
  about: ({ subject }) => on(subject),
});
