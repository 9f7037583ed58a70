import { decide } from '@/lib/awards/deciding/decide';
import { formAction } from '@/lib/web/form-action';

export const decideAction = formAction(decide, () => 'awards.done.decided');
