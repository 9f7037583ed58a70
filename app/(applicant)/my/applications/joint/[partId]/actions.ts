'use server';
import { confirmPart } from '@/lib/applications/joint/confirm-part';
import { declinePart } from '@/lib/applications/joint/decline-part';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const confirmPartAction = formAction(confirmPart, ({ id }) => paths.jointPart(id));
export const declinePartAction = formAction(declinePart, ({ id }) => paths.jointPart(id));
