import 'server-only';
import { headers } from 'next/headers';
import type { Command, Context } from '@/lib/kernel/command';
import { type Address, paths } from '@/lib/paths/paths';
import { currentAddress } from './current-path';
import { keepMarks, marksOf } from './device-cookie';
import { onwardOf } from './way-back';

/** The command as it is called from this browser: with the marks its cookie holds, whatever a form says. */
export function atThisDevice<Input extends { marks?: string | undefined }, Result>(
  command: Command<Input, Result>,
): Command<Input, Result> {
  const called = async (input: Input, context: Context): Promise<Result> =>
    command({ ...input, marks: await marksOf(await headers()) }, context);
  return Object.assign(called, { commandName: command.commandName });
}

/** After the second step: on to where the sign-in was asked for, or once more. */
export async function afterCode({ isIn, marks }: { isIn: boolean; marks: string | null }): Promise<Address> {
  const to = onwardOf(await currentAddress());
  if (!isIn) return `${paths.enterCode()}?wrong=1${to === null ? '' : `&to=${encodeURIComponent(to)}`}`;
  if (marks !== null) await keepMarks(await headers(), marks);
  return to ?? paths.desk();
}

/** The page that was posted to, asked for anew: what changed shows, and where it leads on to is kept. */
export const samePage = async (): Promise<Address> => (await currentAddress()) as Address;

/** After an expired password was changed: the sign-in, and on from there. */
export async function afterPassword(): Promise<Address> {
  const to = onwardOf(await currentAddress());
  return `${paths.signIn()}?done=password${to === null ? '' : `&to=${encodeURIComponent(to)}`}`;
}
