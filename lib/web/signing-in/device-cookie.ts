import 'server-only';
import { cookies } from 'next/headers';
import { MARK_DAYS } from '@/lib/people/entering/device-marks';
import { isOverTls } from '@/lib/web/request-facts';

const cookieName = (isTls: boolean): string => (isTls ? '__Host-gongchuang.devices' : 'gongchuang.devices');

/** What this browser keeps of those who have signed in here (lib/people/entering/device-marks.ts). */
export const marksOf = async (headers: Headers): Promise<string> =>
  (await cookies()).get(cookieName(isOverTls(headers)))?.value.slice(0, 1_000) ?? '';

/** Gives the browser its marks after a sign-in; no script reads them. */
export async function keepMarks(headers: Headers, marks: string): Promise<void> {
  const isTls = isOverTls(headers);
  (await cookies()).set(cookieName(isTls), marks, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isTls,
    path: '/',
    maxAge: MARK_DAYS * 24 * 3600,
  });
}
