import type pg from 'pg';

/** A cell of a score sheet, as its writer knows it. */
type Written = {
  assignmentId: string;
  key: string;
  /** What was acknowledged last, if anything was. */
  acknowledged: { version: number; value: string } | null;
  /** Every value sent for a version, acknowledged or not. */
  sent: Map<number, Set<string>>;
  version: number;
};

export type Writer = { cells: Written[]; saved: () => number; stop: () => Promise<void> };

const LANES = 4;
const POINTS = ['1.00', '1.50', '2.00', '2.50'] as const;

/**
 * Saves scores of one expert all the time, some at once, as browsers do: what is not acknowledged is sent again, with the
 * version it was shown, until it is.
 */
export function startWriting(
  origin: string,
  { cells, cookie, as }: { cells: Written[]; cookie: string; as: string },
): Writer {
  let [isOver, count] = [false, 0];
  const lane = async (own: Written[]): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      const cell = own[turn % own.length];
      if (cell === undefined) return;
      const value = POINTS[turn % POINTS.length] ?? POINTS[0];
      if (await save(cell, value)) count += 1;
    }
  };
  const save = async (cell: Written, value: string): Promise<boolean> => {
    const { key, version, assignmentId } = cell;
    const next = version + 1;
    cell.sent.set(next, (cell.sent.get(next) ?? new Set()).add(value));
    const answer = await fetch(`${origin}/api/sheets/scores/${assignmentId}`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ as, key, value, version }),
      signal: AbortSignal.timeout(20_000),
    }).catch(() => null);
    const body = (await answer?.json().catch(() => null)) as { version?: number } | null | undefined;
    if (answer?.status === 200 && typeof body?.version === 'number') {
      cell.version = body.version;
      cell.acknowledged = { version: body.version, value };
      return true;
    }
    // A save whose answer was lost, or half of it, may have been made: what stands there now is asked for, as a browser does.
    if (answer?.status === 409) cell.version = await versionNow(cell);
    else if (answer !== null && ![200, 500, 503].includes(answer.status))
      throw new Error(`a save was answered with ${answer.status}`);
    else await new Promise((resolve) => setTimeout(resolve, 20));
    return false;
  };
  const versionNow = async ({ assignmentId, key, version }: Written): Promise<number> => {
    const answer = await fetch(`${origin}/api/sheets/scores/${assignmentId}?key=${key}`, { headers: { cookie } }).catch(
      () => null,
    );
    const now = answer?.ok ? ((await answer.json().catch(() => null)) as { version: number } | null) : null;
    return now?.version ?? version;
  };
  const lanes = Promise.all(
    Array.from({ length: LANES }, (_, at) => lane(cells.filter((_c, place) => place % LANES === at))),
  );
  return {
    cells,
    saved: () => count,
    stop: async () => {
      isOver = true;
      await lanes;
    },
  };
}

/** The cells an expert may still fill. */
export async function freeCells(client: pg.Client, expertId: string): Promise<Written[]> {
  const { rows } = await client.query<{ assignmentId: string; key: string; version: number }>(
    `SELECT a."id" AS "assignmentId", c."key", c."version" FROM "ReviewAssignment" a JOIN "Cell" c USING ("sheetId")
     WHERE a."expertId" = $1 AND a."status" = 'ACCEPTED' AND c."key" <> 'comment' AND c."value" <> '"0.00"'`,
    [expertId],
  );
  return rows.map((row) => ({ ...row, acknowledged: null, sent: new Map<number, Set<string>>() }));
}

type Row = { assignmentId: string; key: string; version: number; value: string; isTold: boolean };

/**
 * Compares what was acknowledged with what stands there. Lost: older than what was acknowledged, or another value under its
 * version. Half: a value nobody sent for its version, or one without its entry in the trail.
 */
export async function missing(client: pg.Client, { cells }: Writer): Promise<{ lost: number; half: number }> {
  const { rows } = await client.query<Row>(
    `SELECT a."id" AS "assignmentId", c."key", c."version", c."value" #>> '{}' AS "value", EXISTS (
       SELECT 1 FROM "TrailEntry" t WHERE t."entityId" = a."id" AND t."command" = 'assignment.saveScores'
         AND date_trunc('minute', t."at") = date_trunc('minute', c."updatedAt")) AS "isTold"
     FROM "ReviewAssignment" a JOIN "Cell" c USING ("sheetId") WHERE a."id" = ANY($1)`,
    [cells.map(({ assignmentId }) => assignmentId)],
  );
  const now = new Map(rows.map((row) => [`${row.assignmentId}/${row.key}`, row]));
  let [lost, half] = [0, 0];
  for (const { assignmentId, key, acknowledged, sent } of cells) {
    const row = now.get(`${assignmentId}/${key}`);
    if (row === undefined) lost += 1;
    else {
      const isOlder = acknowledged !== null && row.version < acknowledged.version;
      const isOther = acknowledged?.version === row.version && acknowledged.value !== row.value;
      if (isOlder || isOther) lost += 1;
      const values = sent.get(row.version);
      if (values !== undefined && !(values.has(row.value) && row.isTold)) half += 1;
    }
  }
  return { lost, half };
}
