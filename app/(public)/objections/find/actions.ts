import { findObjection } from '@/lib/awards/objections/find-objection';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const findObjectionAction = formAction(findObjection, ({ id }) => paths.objectionReceipt(id));
