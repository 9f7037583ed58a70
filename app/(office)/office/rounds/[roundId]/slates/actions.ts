import { keepSlate } from '@/lib/awards/slates/keep-slate';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const keepSlateAction = formAction(keepSlate, ({ id, roundId }) => paths.slate(roundId, id));
