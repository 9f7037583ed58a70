import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const raiseObjectionAction = formAction(raiseObjection, ({ id }) => paths.objectionReceipt(id));
