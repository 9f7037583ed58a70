import { isReady } from '@/lib/web/plain/readiness';

/**
 * Whether the platform is ready to serve: 200 when the database answers through the connections of the pages, else 503. It
 * shows nothing but that; /api/alive says whether the server itself answers.
 */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  const headers = { 'cache-control': 'no-store', ...(ready ? {} : { 'retry-after': '2' }) };
  return Response.json({ alive: true, ready }, { status: ready ? 200 : 503, headers });
}
