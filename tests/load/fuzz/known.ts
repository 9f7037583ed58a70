import { Client } from 'pg';
import type { Chance } from './chance';

/** Words that stand in addresses where no row of the database is named. */
const words: Readonly<Record<string, readonly string[]>> = {
  key: ['title', 'hangzhou'],
  part: ['basics', 'timetable', 'terms', 'gates', 'rubrics', 'stages', 'announcement', 'rules', 'funding'],
  section: ['basic', 'plan', 'budget', 'team', 'attachments'],
  kind: ['answers', 'scores', 'review', 'text'],
  name: ['applicationList', 'organisationList', 'roundList', 'fundList', 'demandList', 'peopleList', 'resultList'],
  nextauth: [
    'callback/credentials',
    'signin',
    'signin/credentials',
    'session',
    'csrf',
    'providers',
    'signout',
    'error',
    '_log',
  ],
  rest: ['nothing', 'a/b/c'],
  token: ['0123456789abcdef'],
};

const tables: Readonly<Record<string, string>> = {
  callId: 'DemandCall',
  claimId: 'OrganisationClaim',
  stageId: 'ReviewStage',
  fileId: 'StoredFile',
  amendmentId: 'FormAmendment',
  assignmentId: 'ReviewAssignment',
};

/** What of the house may stand where a parameter does: ids of rows by the parameter's name. */
export async function knownValues(
  databaseUrl: string,
  parameters: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const known = new Map<string, readonly string[]>(Object.entries(words));
  for (const parameter of new Set(parameters)) {
    const table = tables[parameter] ?? parameter.charAt(0).toUpperCase() + parameter.slice(1).replace(/Id$/, '');
    if (!parameter.endsWith('Id')) continue;
    const { rows } = await client.query<{ id: string }>(`SELECT "id" FROM "${table}" ORDER BY "id" LIMIT 5`);
    known.set(
      parameter,
      rows.map(({ id }) => id),
    );
  }
  const { rows } = await client.query<{ id: string }>(
    'SELECT "id" FROM "Application" UNION SELECT "id" FROM "ReviewAssignment" LIMIT 40',
  );
  known.set(
    'id',
    rows.map(({ id }) => id),
  );
  await client.end();
  return known;
}

export function knownValue(known: Map<string, readonly string[]>, parameter: string, chance: Chance): string {
  const values = known.get(parameter) ?? [];
  return values.length === 0 ? 'nobody' : chance.of(values);
}
