import { fillRound } from './fill';
import { type Change, measure, type Probe, pageWeight } from './measure';
import { proportionalMegabytes } from './memory';
import { cookieFor, serve } from './serving';

type Filled = Awaited<ReturnType<typeof fillRound>>;

/**
 * Fills a round (APPLICATIONS=1000 by default, three reviews each, 100 experts) and prints latency in ms and requests per
 * second at 1, 8 and 32 connections, page weight and memory.
 */
export async function measureApplications(): Promise<void> {
  const count = Number(process.env['APPLICATIONS'] ?? 1000);
  const started = Date.now();
  const filled = await fillRound(count);
  console.log(`${count} applications, 3 reviews each, filled in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const web = await serve();
  try {
    const [officer, expert] = [await cookieFor(filled.officerId), await cookieFor(filled.expertPersonId)];
    const probes = probesOf(filled, officer, expert);
    await printLatency(web.origin, probes);
    await printWeight(web.origin, probes);
    printMemory(web.pid);
  } finally {
    web.stop();
  }
}

function probesOf(
  { roundId, applicationId, sheets, expertPersonId }: Filled,
  officer: string,
  expert: string,
): Probe[] {
  const list = `/office/rounds/${roundId}/applications`;
  return [
    { name: 'officer home', path: '/office', cookie: officer },
    { name: 'list, page of 50', path: list, cookie: officer },
    { name: 'list, page of 200', path: `${list}?size=200`, cookie: officer },
    { name: 'list as Excel', path: `/api/lists/applicationList/export?of=${roundId}&format=xlsx`, cookie: officer },
    { name: 'one application', path: `/office/applications/${applicationId}`, cookie: officer },
    { name: 'review form', path: `/review/assignments/${sheets[0]?.id}`, cookie: expert },
    { name: 'save a score', path: '', cookie: expert, next: scoreSaver(sheets, expertPersonId) },
  ];
}

/** Another score of the expert's sheets at each call, with the version the server holds by now: every save is a real one. */
function scoreSaver(sheets: Filled['sheets'], as: string): () => Change {
  const free = sheets.flatMap(({ id, sheet: { cells } }) =>
    cells.map(({ key: criterionId, version }) => ({ id, criterionId, version })),
  );
  return () => {
    const score = free.shift();
    if (score === undefined) throw new Error('more connections than scores');
    const points = score.version % 2 === 0 ? '2.5' : '2';
    return {
      path: `/api/sheets/scores/${score.id}`,
      body: JSON.stringify({ as, key: score.criterionId, value: points, version: score.version }),
      settle: () => free.push({ ...score, version: score.version + 1 }),
    };
  };
}

async function printLatency(origin: string, probes: Probe[]): Promise<void> {
  console.log('\npage                connections   p50 ms   p95 ms   p99 ms   per second   failures');
  for (const probe of probes) {
    for (const connections of [1, 8, 32]) {
      const { p50, p95, p99, perSecond, failures } = await measure(origin, probe, connections);
      const numbers = [p50, p95, p99].map((value) => value.toFixed(1).padStart(8)).join(' ');
      console.log(
        `${probe.name.padEnd(19)} ${String(connections).padStart(11)} ${numbers} ${perSecond.toFixed(0).padStart(12)} ${String(failures).padStart(10)}`,
      );
    }
  }
}

async function printWeight(origin: string, probes: Probe[]): Promise<void> {
  console.log('\npage                 document KB   scripts and styles KB (gzip)');
  for (const probe of probes.filter(({ next }) => next === undefined)) {
    const { document, assets } = await pageWeight(origin, probe);
    console.log(
      `${probe.name.padEnd(19)} ${(document / 1024).toFixed(1).padStart(12)} ${(assets / 1024).toFixed(1).padStart(23)}`,
    );
  }
}

function printMemory(pid: number): void {
  const application = proportionalMegabytes(pid);
  const database = proportionalMegabytes(`gongchuang-scratch-${process.pid}-`);
  console.log(
    `\nmemory (PSS): application ${application.toFixed(0)} MB, database ${database.toFixed(0)} MB, together ${(application + database).toFixed(0)} MB`,
  );
}
