import 'server-only';
import { headers } from 'next/headers';
import { PATH_HEADER } from './request-facts';

/** The path of the page that is asked for, as its address has it: encoded, without the query. */
export const currentPath = async (): Promise<string> => (await headers()).get(PATH_HEADER) ?? '/';
