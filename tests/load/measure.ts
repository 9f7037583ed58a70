import http from 'node:http';
import type { Stretch } from './figures';
import { cpuMilliseconds } from './processes';

/** A served house: where it answers, and the processes it and its database are. */
export type House = { origin: string; application: number; database: number; databaseUrl: string };
/** What is asked for: a page, or `next` for a change, whose `settle` hears the answer before the same thing is changed again. */
export type Probe = { name: string; path: string; cookie: string; next?: () => Change };
export type Change = { path: string; body: string; settle: () => void };
/** How many keep-alive connections ask, each as soon as its last answer is read whole, and for how long. */
type Load = { connections: number; ms: number };

/** Empty answers are answers too: of the sign of life. */
const isAnswer = (status: number): boolean => status === 200 || status === 204;

/** Asks for a stretch and says what it took. Times have fractions: the usual tools round to whole ms, which hides a page of 3. */
export async function measure(house: House, probe: Probe, load: Load): Promise<Stretch> {
  const before = cpuOf(house);
  const { times, failures, elapsedMs } = await ask(house.origin, probe, load);
  const after = cpuOf(house);
  const cpu = { application: after.application - before.application, database: after.database - before.database };
  return { times, failures, elapsedMs, cpu };
}

const cpuOf = ({ application, database }: House) => ({
  application: cpuMilliseconds(application),
  database: cpuMilliseconds(database),
});

async function ask(origin: string, probe: Probe, { connections, ms }: Load) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failures = 0;
  const started = performance.now();
  const lane = async (): Promise<void> => {
    while (performance.now() - started < ms) {
      const asked = performance.now();
      const status = await askOnce(origin, probe, agent);
      times.push(performance.now() - asked);
      if (!isAnswer(status)) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  return { times, failures, elapsedMs: performance.now() - started };
}

/** One answer, read whole. Returns its status. */
export async function askOnce(origin: string, probe: Probe, agent?: http.Agent): Promise<number> {
  const change = probe.next?.();
  const { status } = await request(origin, change ? { ...probe, ...change } : probe, agent);
  change?.settle();
  return status;
}

type Asked = { path: string; cookie: string; body?: string; gzip?: boolean };

function request(
  origin: string,
  { path, cookie, body, gzip }: Asked,
  agent?: http.Agent,
): Promise<{ status: number; size: number }> {
  const headers = {
    cookie,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(gzip ? { 'accept-encoding': 'gzip' } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = http.request(
      origin + path,
      { agent, method: body === undefined ? 'GET' : 'PUT', headers },
      (response) => {
        let size = 0;
        response.on('data', (chunk: Buffer) => (size += chunk.length));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, size }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Gzipped bytes of a document, and of it with every script and style it names: a first visit, pictures aside. */
export async function pageWeight(origin: string, { path, cookie }: Probe): Promise<{ document: number; all: number }> {
  const answer = await fetch(origin + path, { headers: { cookie } });
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const named = isPage ? assetsIn(await answer.text()) : [];
  const weigh = async (asset: string): Promise<number> =>
    (await request(origin, { path: asset, cookie, gzip: true })).size;
  const document = await weigh(path);
  const weights = await Promise.all(named.map(weigh));
  return { document, all: weights.reduce((sum, each) => sum + each, document) };
}

/** The addresses of the scripts and styles of a page, each once: its tags', and those its framework's data has the browser load. */
export function assetsIn(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags
    .filter(
      (tag) => tag.startsWith('<script') || /\brel="(?:stylesheet|modulepreload)"|\bas="(?:script|style)"/.test(tag),
    )
    .flatMap((tag) => /\b(?:src|href)="(\/[^/"][^"]*)"/.exec(tag)?.[1] ?? []);
  const loaded = html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g) ?? [];
  const withoutQuery = [...addresses, ...loaded].map((address) => address.replaceAll('&amp;', '&'));
  return [...new Map(withoutQuery.map((address) => [address.split('?')[0], address])).values()];
}
