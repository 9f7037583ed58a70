/** Next calls this once when a server starts. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startDispatcher } = await import('@/lib/mail/start-dispatcher');
  startDispatcher();
}
