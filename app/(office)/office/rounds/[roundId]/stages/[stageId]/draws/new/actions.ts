import { paths } from '@/lib/paths/paths';
import { prepareDraw } from '@/lib/reviews/drawing/prepare-draw';
import { formAction } from '@/lib/web/form-action';

export const prepareDrawAction = formAction(prepareDraw, ({ id, stageId, roundId }) =>
  paths.officeDraw(roundId, stageId, id),
);
