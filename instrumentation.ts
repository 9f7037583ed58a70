/** Next calls this once when a server starts. JOBS=0 leaves the jobs to workers of their own (`npm run worker`). */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['JOBS'] === '0') return;
  const { startJobsOfServer } = await import('@/lib/web/start-jobs');
  await startJobsOfServer();
}
