import { recordPastRound } from '@/lib/past/record-past-round';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const recordPastRoundAction = formAction(recordPastRound, ({ id }) => paths.pastRound(id));
