import type { Translate } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** The facts of an organisation as they are read: codes of types and conclusions in words. */
export function profileInWords(
  profile: Readonly<Record<string, string>>,
  organisations: Translate<'organisations'>,
): Record<string, string> {
  const word = (of: 'types' | 'conclusions', code: string | undefined): string =>
    code === undefined ? '' : (textFor(organisations, `${of}.${code}`) ?? '');
  return {
    ...profile,
    type: word('types', profile['type']),
    inspection: word('conclusions', profile['inspection']),
    rating: word('conclusions', profile['rating']),
  };
}
