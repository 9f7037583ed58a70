import 'server-only';
import { readFileSync } from 'node:fs';
import { outsideTransaction } from '@/lib/db/in-transaction';
import type { Send } from './send-letter';
import { gatewayFrom, reasonIn, requestFor } from './text-request';

const MOST_ANSWER_BYTES = 64 * 1024;

/**
 * How text messages leave the house: by the HTTP gateway of TEXT_GATEWAY_URL; null where none is configured. A message it
 * did not take is thrown, to be tried again.
 */
export function textGateway(): Send | null {
  const file = process.env['TEXT_GATEWAY_TOKEN_FILE'];
  const token = file ? readFileSync(file, 'utf8').trim() : (process.env['TEXT_GATEWAY_TOKEN'] ?? '');
  const gateway = gatewayFrom(process.env, token);
  if (gateway === null) return null;
  return async ({ id, toPhone, body, secret }) => {
    outsideTransaction('Sending a text message');
    const { url, init } = requestFor(gateway, { id, phone: toPhone, text: body, code: secret });
    const signal = AbortSignal.timeout(gateway.timeoutMs);
    // A gateway that sends elsewhere would be given number and text there too.
    const response = await fetch(url, { ...init, signal, redirect: 'error' }).catch(unreachable);
    const answer = await beginningOf(response).catch(unreachable);
    const reason = reasonIn({ status: response.status, body: answer }, gateway.success);
    if (reason !== null) throw new Error(reason);
  };
}

/** In one word: an address with a token in it belongs into no outbox. */
function unreachable(error: unknown): never {
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  throw new Error(isLate ? 'gateway took too long' : 'gateway not reachable');
}

async function beginningOf(response: Response): Promise<string> {
  const [decoder, reader] = [new TextDecoder(), response.body?.getReader()];
  let [text, bytes] = ['', 0];
  while (reader !== undefined && bytes < MOST_ANSWER_BYTES) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    bytes += value.length;
  }
  await reader?.cancel();
  return text;
}
