import type { SuppliedTemplate } from '../plan-content';
import { deskRubric } from './rubrics';

type Stage = SuppliedTemplate['stages'][number];

/** Three experts read at their desks; null for `cutCount`: all that were scored go on. */
export const deskStage = ({ cutCount, weightBp }: Pick<Stage, 'cutCount' | 'weightBp'>): Stage => ({
  kind: 'DESK',
  name: '书面评审',
  nameEn: 'Desk review',
  rubric: deskRubric.key,
  reviewsPerEntry: 3,
  cutCount,
  weightBp,
  blindApplicant: false,
});
