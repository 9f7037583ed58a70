import 'server-only';
import { currentRequestId } from './request-id';

export type LogLine = {
  /** What happened: 'command', 'query', 'job', 'trouble'. */
  event: string;
  /** Marks what somebody should look at: written even where only trouble is. */
  level?: 'info' | 'trouble';
  [fact: string]: unknown;
};

/** Mobile numbers, also inside an error's text; a line is read by people who have no business with them. */
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** One line of JSON to standard output, as LOG asks: 'all' (in production), 'trouble' (slow ones and errors), 'off' (elsewhere). */
export function writeLog({ event, level = 'info', ...facts }: LogLine): void {
  const wanted = process.env['LOG'] || (process.env['NODE_ENV'] === 'production' ? 'all' : 'off');
  if (wanted === 'off' || (wanted === 'trouble' && level === 'info')) return;
  process.stdout.write(
    `${lineOf({ at: new Date().toISOString(), level, event, request: currentRequestId(), ...facts })}\n`,
  );
}

export const lineOf = (facts: Record<string, unknown>): string =>
  JSON.stringify(facts).replace(PHONE, (phone) => `${phone.slice(0, 3)}****${phone.slice(-4)}`);

/** What an error was, for a line: its name, its words and where. */
export const errorFacts = (error: unknown): { error: string; stack?: string } =>
  error instanceof Error
    ? { error: `${error.name}: ${error.message}`, ...(error.stack === undefined ? {} : { stack: error.stack }) }
    : { error: String(error) };

type Broken = {
  request: string | string[] | null | undefined;
  digest: string | undefined;
  method: string;
  path: string | undefined;
};

/** What broke a page, an action or a document, told once with its place; `digest` is the number that the reader is shown. */
export const writeTrouble = (error: unknown, broken: Broken): void =>
  writeLog({ event: 'trouble', level: 'trouble', ...broken, ...errorFacts(error) });
