import { NextRequest } from 'next/server';
import { isStorable } from '@/lib/kernel/typed/is-storable';

/** An e-mail address, a password, a token and where to go afterwards. */
const MAX_BYTES = 20_000;

/** Where to go after signing in: a path of this site, or a whole address. Next-auth answers 500 to anything else. */
const isAddress = (text: string): boolean =>
  text.startsWith('/') ? URL.canParse(text, 'http://here') : /^https?:$/.test(URL.parse(text)?.protocol ?? '');

/** Every `callbackUrl` that comes with the address or in a cookie. */
const addressesOf = ({ nextUrl, cookies }: NextRequest): string[] => [
  ...nextUrl.searchParams.getAll('callbackUrl'),
  ...cookies.getAll().flatMap(({ name, value }) => (name.endsWith('next-auth.callback-url') ? [value] : [])),
];

/**
 * The request with its body read: a form or a JSON object whose every value is a text. Null for whatever else is sent to
 * a door that expects somebody to sign in there. Without a body, the request itself.
 */
export async function withPlainBody(request: NextRequest): Promise<NextRequest | null> {
  if (!addressesOf(request).every(isAddress)) return null;
  if (request.method === 'GET' || request.method === 'HEAD') return request;
  const body = await request.text().catch(() => null);
  if (body === null || body.length > MAX_BYTES) return null;
  const isJson = request.headers.get('content-type')?.includes('json') === true;
  const fields = isJson ? fieldsOf(body) : [...new URLSearchParams(body)];
  if (fields === null || !fields.every(isReadable)) return null;
  return new NextRequest(request.url, { method: request.method, headers: request.headers, body });
}

const isReadable = ([name, value]: [string, unknown]): boolean =>
  typeof value === 'string' && isStorable(value) && (name !== 'callbackUrl' || isAddress(value));

function fieldsOf(json: string): [string, unknown][] | null {
  try {
    const read = JSON.parse(json) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? Object.entries(read) : null;
  } catch {
    return null;
  }
}
