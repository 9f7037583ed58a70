import type { Instrumentation } from 'next';

/** Next calls this once when a server starts. JOBS=0 leaves the jobs to workers of their own (`npm run worker`). */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { keepNotesOfServer, startJobsOfServer } = await import('@/lib/web/start-jobs');
  if (process.env['JOBS'] === '0') keepNotesOfServer();
  else await startJobsOfServer();
}

/** Whatever breaks a page, an action or a route, told once with its place; `digest` is the number the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path, method, headers }) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { writeTrouble } = await import('@/lib/log/write-log');
  const { digest } = error as { digest?: string };
  writeTrouble(error, { request: headers['x-request-id'], digest, method, path: path.split('?')[0] });
};
