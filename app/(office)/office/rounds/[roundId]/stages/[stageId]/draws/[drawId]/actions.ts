import { approveDraw } from '@/lib/reviews/drawing/approve-draw';
import { cancelDraw } from '@/lib/reviews/drawing/cancel-draw';
import { performDraw } from '@/lib/reviews/drawing/perform-draw';
import { substituteDrawn } from '@/lib/reviews/drawing/substitute-drawn';
import { formAction } from '@/lib/web/form-action';

export const approveDrawAction = formAction(approveDraw, () => 'draws.done.approved');
export const performDrawAction = formAction(performDraw, () => 'draws.done.drawn');
export const cancelDrawAction = formAction(cancelDraw, () => 'draws.done.cancelled');
export const substituteDrawnAction = formAction(substituteDrawn, () => 'draws.done.substituted');
