/** Next calls this once when a server starts. JOBS=0 leaves the jobs to workers of their own (`npm run worker`). */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['JOBS'] === '0') return;
  const { startJobs } = await import('@/lib/web/start-jobs');
  const worker = await startJobs();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop());
}
