import { NextRequest } from 'next/server';
import { isStorable } from '@/lib/kernel/is-storable';

/** An e-mail address, a password, a token and where to go afterwards. */
const MAX_BYTES = 20_000;

/**
 * The request with its body read: a form or a JSON object whose every value is a text. Null for whatever else is sent to
 * a door that expects somebody to sign in there. Without a body, the request itself.
 */
export async function withPlainBody(request: NextRequest): Promise<NextRequest | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return request;
  const body = await request.text().catch(() => null);
  if (body === null || body.length > MAX_BYTES) return null;
  const isJson = request.headers.get('content-type')?.includes('json') === true;
  const values = isJson ? valuesOf(body) : [...new URLSearchParams(body).values()];
  if (values === null || !values.every((value) => typeof value === 'string' && isStorable(value))) return null;
  return new NextRequest(request.url, { method: request.method, headers: request.headers, body });
}

function valuesOf(json: string): unknown[] | null {
  try {
    const read = JSON.parse(json) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? Object.values(read) : null;
  } catch {
    return null;
  }
}
