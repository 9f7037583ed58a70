import 'server-only';
import { headers } from 'next/headers';
import { PATH_HEADER, QUERY_HEADER } from './request-facts';

/** The path of the page that is asked for, as its address has it: encoded, without the query. */
export const currentPath = async (): Promise<string> => (await headers()).get(PATH_HEADER) ?? '/';

/** The same with its query: where somebody wanted to go. */
export async function currentAddress(): Promise<string> {
  const incoming = await headers();
  return `${incoming.get(PATH_HEADER) ?? '/'}${incoming.get(QUERY_HEADER) ?? ''}`;
}
