'use server';
import { raiseObjection } from '@/lib/awards/raise-objection';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const raiseObjectionAction = formAction(raiseObjection, ({ roundId }) => paths.objectionSent(roundId));
