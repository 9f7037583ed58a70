import 'server-only';
import { headers } from 'next/headers';
import type { Command, Context } from '@/lib/kernel/command';
import type { Address } from '@/lib/paths/address';
import { paths } from '@/lib/paths/paths';
import { leadingOn, onwardOf } from '@/lib/paths/way-back';
import { currentAddress } from '@/lib/web/current-path';
import { heldSession } from '@/lib/web/session';
import { signInWithNewPassword } from '@/lib/web/way-back';
import { keepMarks, marksOf } from './device-cookie';
import { signedInTo } from './signed-in-to';

/** The command as it is called from this browser: with the marks its cookie holds, whatever a form says. */
export function atThisDevice<Input extends { marks?: string | undefined }, Result>(
  command: Command<Input, Result>,
): Command<Input, Result> {
  const called = async (input: Input, context: Context): Promise<Result> =>
    command({ ...input, marks: await marksOf(await headers()) }, context);
  return Object.assign(called, { commandName: command.commandName });
}

/** After the second step: on to where the sign-in was asked for, or once more. */
type Entered = { isIn: boolean; marks: string | null };

export async function afterCode({ isIn, marks }: Entered): Promise<Address> {
  const to = await onward();
  if (!isIn) return leadingOn(`${paths.enterCode()}?wrong=1`, to);
  if (marks !== null) await keepMarks(await headers(), marks);
  return (await signedInTo((await heldSession()) ?? '', to ?? paths.desk())) as Address;
}

/** The page that was posted to, asked for anew: what changed shows, and where it leads on to is kept. */
export const samePage = async (): Promise<Address> => (await currentAddress()) as Address;

/** After an expired password was changed: the sign-in, and on from there. */
export const afterPassword = async (): Promise<Address> => signInWithNewPassword(await onward());

/** Where the page that was posted to leads on to. */
export const onward = async (): Promise<Address | null> => onwardOf(await currentAddress());

/** The command as it is called from a page on the way to somewhere: what it opens leads there, whatever a form says. */
export function leadingOnward<Input extends { leadsTo?: string | undefined }, Result>(
  command: Command<Input, Result>,
): Command<Input, Result> {
  const called = async (input: Input, context: Context): Promise<Result> =>
    command({ ...input, leadsTo: (await onward()) ?? '' }, context);
  return Object.assign(called, { commandName: command.commandName });
}
