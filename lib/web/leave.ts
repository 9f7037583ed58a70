import 'server-only';
import { signOut } from '@/lib/people/sign-out';
import { commandContext, forgetSession, heldSession } from './session';

/** Signs out whoever's session this browser holds, everywhere, however stale it is, and takes it out of the browser. */
export async function leave(): Promise<void> {
  const sessionId = await heldSession();
  if (sessionId !== null) await signOut({ sessionId }, await commandContext());
  await forgetSession();
}
