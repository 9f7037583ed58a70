import 'server-only';
import { isAnswering } from '@/lib/db/is-answering';
import { isDatabaseAway } from '@/lib/db/presence';

/** Whether the database is known to be gone just now; costs nothing to ask. */
export const isAway = (): boolean => isDatabaseAway();

/** Whether the pages' own connections get an answer: a statement is sent to know. */
export const isReady = (): Promise<boolean> => isAnswering();
