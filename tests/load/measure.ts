import http from 'node:http';

/** What is asked for: a page, or `next` for a change, whose `settle` hears the answer before the same thing is changed again. */
export type Probe = { name: string; path: string; cookie: string; next?: () => Change };
export type Change = { path: string; body: string; settle: () => void };
export type Figures = {
  connections: number;
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
  failures: number;
};

const COUNTED_MS = 6_000;
/** The first seconds warm caches and the compiler; they are not counted. */
const WARM_UP_MS = 2_000;

/**
 * Asks over `connections` kept-alive connections, each as soon as its last answer is read whole. Times are
 * milliseconds with fractions: the usual tools round to whole ones, which hides a page of 3 ms.
 */
export async function measure(origin: string, probe: Probe, connections: number): Promise<Figures> {
  await ask(origin, probe, connections, WARM_UP_MS);
  const { times, failures, elapsed } = await ask(origin, probe, connections, COUNTED_MS);
  times.sort((left, right) => left - right);
  const percentile = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    connections,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    perSecond: (times.length / elapsed) * 1000,
    failures,
  };
}

async function ask(origin: string, probe: Probe, connections: number, duration: number) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failures = 0;
  const started = performance.now();
  const lane = async (): Promise<void> => {
    while (performance.now() - started < duration) {
      const asked = performance.now();
      const change = probe.next?.();
      const { status } = await request(origin, change ? { ...probe, ...change } : probe, agent);
      times.push(performance.now() - asked);
      if (status !== 200) failures += 1;
      change?.settle();
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  return { times, failures, elapsed: performance.now() - started };
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

/** Gzipped bytes that a browser loads for a page: the document, and the scripts and styles it names. */
export async function pageWeight(origin: string, probe: Probe): Promise<{ document: number; assets: number }> {
  const html = await (await fetch(origin + probe.path, { headers: { cookie: probe.cookie } })).text();
  const named = new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g) ?? []);
  const weigh = async (path: string): Promise<number> =>
    (await request(origin, { path, cookie: probe.cookie, gzip: true })).size;
  const weights = await Promise.all([...named].map(weigh));
  return { document: await weigh(probe.path), assets: weights.reduce((sum, each) => sum + each, 0) };
}
