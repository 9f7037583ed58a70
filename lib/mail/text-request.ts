import { jsonIn } from '@/lib/kernel/typed/json-in';

/** How a text message is put to the gateway, and how its answer is read: configuration (README). */
export type TextGateway = {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** With placeholders {phone} {text} {code} {id} {token}; '' sends no body. */
  body: string;
  token: string;
  timeoutMs: number;
  /** What an accepted message is answered with beyond a 2xx: the value at a JSON pointer (RFC 6901); null asks nothing. */
  success: { pointer: string; value: string } | null;
};

export type Message = { id: string; phone: string; text: string; code: string };

const TIMEOUT_MS = 10_000;
const BODY = '{"phone":"{phone}","text":"{text}"}';

/**
 * Reads the configuration from variables; `token` is what TEXT_GATEWAY_TOKEN or its file holds.
 * @throws when it cannot be meant, so that a server says so as it starts
 */
export function gatewayFrom(env: Record<string, string | undefined>, token: string): TextGateway | null {
  const url = env['TEXT_GATEWAY_URL'] ?? '';
  if (url === '') return null;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Error('TEXT_GATEWAY_URL is no http(s) address.');
  const method = (env['TEXT_GATEWAY_METHOD'] || 'POST').toUpperCase();
  const written = env['TEXT_GATEWAY_TIMEOUT_MS'] ?? '';
  if (!/^\d{0,6}$/.test(written)) throw new Error('TEXT_GATEWAY_TIMEOUT_MS is a number of milliseconds.');
  return {
    url,
    method,
    headers: headersFrom(env['TEXT_GATEWAY_HEADERS'] ?? ''),
    body: method === 'GET' ? '' : (env['TEXT_GATEWAY_BODY'] ?? BODY),
    token,
    timeoutMs: Number(written) || TIMEOUT_MS,
    success: successFrom(env['TEXT_GATEWAY_SUCCESS'] ?? ''),
  };
}

/** The request for one message. What is filled in is escaped for where it stands: address, form, or JSON. */
export function requestFor(gateway: TextGateway, message: Message): { url: string; init: RequestInit } {
  const values = { ...message, token: gateway.token };
  const headers = new Headers({ 'Content-Type': 'application/json; charset=utf-8' });
  for (const [name, value] of Object.entries(gateway.headers))
    headers.set(
      name,
      filled(value, values, (text) => text),
    );
  const isForm = headers.get('Content-Type')?.includes('x-www-form-urlencoded') === true;
  const inBody = isForm ? encodeURIComponent : (text: string) => JSON.stringify(text).slice(1, -1);
  if (gateway.body === '') headers.delete('Content-Type');
  return {
    url: filled(gateway.url, values, encodeURIComponent),
    init: {
      method: gateway.method,
      headers,
      ...(gateway.body === '' ? {} : { body: filled(gateway.body, values, inBody) }),
    },
  };
}

/** Why a gateway did not take a message, in one line without number or code; null when it did. */
export function reasonIn(
  { status, body }: { status: number; body: string },
  success: TextGateway['success'],
): string | null {
  if (status < 200 || status > 299) return `gateway answered ${status}`;
  if (success === null) return null;
  const said = valueAt(body, success.pointer);
  if (said === success.value) return null;
  return said === undefined ? 'gateway answered nothing readable' : `gateway said ${said.slice(0, 60)}`;
}

/** '/Code=OK': pointer, and the value expected there. */
function successFrom(written: string): TextGateway['success'] {
  if (written === '') return null;
  const [, pointer, value] = /^((?:\/[^=]*)+)=(.*)$/.exec(written) ?? [];
  if (pointer === undefined || value === undefined)
    throw new Error('TEXT_GATEWAY_SUCCESS is a JSON pointer, “=” and a value, as /Code=OK.');
  return { pointer, value };
}

function headersFrom(written: string): Record<string, string> {
  if (written === '') return {};
  const parsed = jsonIn(written);
  const isTable = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  if (!isTable || Object.values(parsed).some((value) => typeof value !== 'string'))
    throw new Error('TEXT_GATEWAY_HEADERS is a JSON object of texts, as {"Authorization":"Bearer {token}"}.');
  return parsed as Record<string, string>;
}

const filled = (template: string, values: Record<string, string>, escape: (text: string) => string): string =>
  template.replaceAll(/\{(phone|text|code|id|token)\}/g, (_, name: string) => escape(values[name] ?? ''));

/** The value as text; undefined where the answer is no JSON, or has nothing there. */
function valueAt(body: string, pointer: string): string | undefined {
  let value = jsonIn(body);
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'object' ? undefined : String(value);
}
