import { finalEvaluationRubric, midTermEvaluationRubric } from './evaluation-rubrics';
import { defenceRubric, deskRubric, microRubric } from './rubrics';

/** Rubrics that a new one may start from, whatever template the round came from. */
export const sampleRubrics = [
  deskRubric,
  defenceRubric,
  microRubric,
  midTermEvaluationRubric,
  finalEvaluationRubric,
] as const;
