import 'server-only';
import { cookies } from 'next/headers';

/** Remembers what somebody last acted as; it opens nothing, and what is not held any more is passed over. */
export const actingCookie = 'acting';

export const chosenCapacity = async (): Promise<string> =>
  (await cookies()).get(actingCookie)?.value.slice(0, 100) ?? '';
