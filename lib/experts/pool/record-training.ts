import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { expertById } from '../load';
import { expertPolicy } from '../policy';
import { expertSees } from '../sees';
import { recordTrainingInput } from './schema';

export const recordTraining = command({
  name: 'expert.recordTraining',
  input: recordTrainingInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.update,
  async run({ input, actor, tx, now }) {
    refuseIf(problemIf(input.day > shanghaiDay(now), { code: 'experts.problems.trainingAhead', field: 'day' }));
    return tx.expertTraining.create({ data: { ...input, recordedAt: now, recordedById: by(actor) } });
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { title, ...said }, result: { id } }) => ({
    detail: { trainingId: id, day: said.day, hours: said.hours },
    said: { title },
  }),
});
