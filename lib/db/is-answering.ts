import 'server-only';
import { db } from './client';
import { isDatabaseAway } from './presence';

const TIMEOUT_MS = 3_000;

/** Whether a statement comes back, over the connections everybody uses; one that is away is not asked. */
export async function isAnswering(): Promise<boolean> {
  if (isDatabaseAway()) return false;
  const timeout = new Promise<false>((resolve) => setTimeout(resolve, TIMEOUT_MS, false).unref());
  const asked = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([asked, timeout]);
}
