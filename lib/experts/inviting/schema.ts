import { z } from 'zod';
import { DecliningCause } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import { id, prose, version } from '@/lib/kernel/text';
import { addExpertInput } from '../schema';

/** Who is asked, as they would stand on the roster. */
export const inviteExpertInput = addExpertInput;
export const invitationInput = z.object({ invitationId: id(), version: version() });

const token = z.string({ message: 'kernel.problems.invalidValue' }).max(100);
export const acceptExpertInvitationInput = z.object({ token });
export const declineExpertInvitationInput = z.object({
  token,
  cause: z.enum(DecliningCause, { message: 'kernel.problems.required' }),
  note: prose(limits.reason).default(''),
});
