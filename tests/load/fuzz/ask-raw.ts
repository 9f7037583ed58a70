import { Agent, request } from 'node:http';

/** A request word for word: no client mends its path, its method or its body on the way. */
export type Asked = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: Buffer | undefined;
};

/** `status` 0 where no answer came. */
export type Answered = { status: number; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const PATIENCE_MS = 30_000;
const LONGEST_TEXT = 400_000;

export function askRaw(origin: string, { method, path, headers, body }: Asked): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const broke = (error: Error) => resolve({ status: 0, text: error.message });
    try {
      const sent = request({ agent, hostname, port, method, path, headers, timeout: PATIENCE_MS }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          if (text.length < LONGEST_TEXT) text += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on('error', broke);
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`)));
      sent.on('error', broke);
      sent.end(body);
    } catch (error) {
      broke(error as Error);
    }
  });
}
