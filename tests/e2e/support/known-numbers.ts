import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { applicationReader } from '@/lib/applications/policy';
import { objectionReader } from '@/lib/awards/policy';
import { demandReader } from '@/lib/demands/policy';
import type { Actor } from '@/lib/kernel/actor';
import type { Json } from '@/lib/kernel/canonical-json';
import { type Reader, shownAs } from '@/lib/kernel/showing';
import { organisationReader } from '@/lib/organisations/policy';
import { sheetPlace } from '@/lib/sheets/sheet-place';
import { decrypt } from '@/lib/vault/cipher';
import { readMasterKeys } from '@/lib/vault/master-key';
import { placeIn, type SealedColumn, sealedColumns } from '@/lib/vault/places';
import { isLeaf, mapTexts, withPath } from '@/lib/vault/sealed-leaves';
import { keyNamedIn, openedWith, type Place } from '@/lib/vault/sealed-text';

/** A number of somebody, as the database holds it sealed, and how a person stands to it. */
export type KnownNumber = { digits: string; at: string; mayRead: (actor: Actor) => boolean };
type Query = <Row>(sql: string) => Promise<Row[]>;

/** Every number the demonstration keeps sealed: the columns', and those in what is filled in. */
export async function knownNumbers(query: Query): Promise<KnownNumber[]> {
  const [open, readers] = [await opener(query), await readersOf(query)];
  const numbers: KnownNumber[] = [];
  const add = (digits: string, at: string, { datum, reader }: Owned): void => {
    if (/^\d{8,}$/.test(digits))
      numbers.push({ digits, at, mayRead: (actor) => shownAs(datum, reader(actor)) === 'whole' });
  };
  for (const column of Object.keys(sealedColumns) as SealedColumn[]) {
    const [table = '', name = ''] = column.split('.');
    for (const { id, sealed } of await query<{ id: string; sealed: string | null }>(
      `SELECT "id", "${name}" AS sealed FROM "${table}"`,
    )) {
      const datum = column === 'Organisation.bankAccountNumber' ? 'bankAccount' : 'phone';
      const reader = readers.get(`${table}|${id}`) ?? (() => 'public');
      if (sealed) add(open(placeIn(column, id), sealed), `${column} ${id}`, { datum, reader });
    }
  }
  for (const { sheetId, key, value } of await query<{ sheetId: string; key: string; value: Json }>(
    `SELECT "sheetId", "key", "value" FROM "Cell" WHERE "value"::text LIKE '%"sealed"%'`,
  ))
    mapTexts({ [key]: value }, (text, at) => {
      const reader = readers.get(`Sheet|${sheetId}`) ?? (() => 'public');
      if (isLeaf(text))
        add(open(withPath(sheetPlace(sheetId), at), text.sealed), `${at} of ${sheetId}`, { datum: 'phone', reader });
      return null;
    });
  return numbers;
}

type Owned = { datum: 'phone' | 'bankAccount'; reader: (actor: Actor) => Reader };

/** Somebody of the demonstration, as the house knows them. */
export async function actorOf(query: Query, email: string): Promise<Actor> {
  const [person] = await query<{ id: string; name: string }>(
    `SELECT "id", "name" FROM "Person" WHERE "email" = '${email}'`,
  );
  if (person === undefined) throw new Error(`nobody is ${email}`);
  const grants = await query<Actor['grants'][number]>(
    `SELECT g."role", g."regionId", coalesce(r."path", '/') AS "regionPath", r."cityId" FROM "RoleGrant" g
       LEFT JOIN "Region" r ON r."id" = g."regionId" WHERE g."personId" = '${person.id}' AND g."revokedAt" IS NULL`,
  );
  const memberships = await query<Actor['memberships'][number]>(
    `SELECT m."organisationId", o."name" AS "organisationName", m."roles"::text[] AS "roles" FROM "OrganisationMember" m
       JOIN "Organisation" o ON o."id" = m."organisationId" WHERE m."personId" = '${person.id}' AND m."leftAt" IS NULL`,
  );
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: null,
    grants,
    memberships,
    expertIds: [],
  };
}

export async function asking<Answer>(work: (query: Query) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] ?? '' });
  await client.connect();
  try {
    return await work(async (sql) => (await client.query(sql)).rows as never);
  } finally {
    await client.end();
  }
}

async function opener(query: Query): Promise<(place: Place, sealed: string) => string> {
  const masters = readMasterKeys(readFileSync(path.join(process.env['E2E_DATA_DIR'] ?? '', 'encryption-key'), 'utf8'));
  const rows = await query<{ id: string; wrapped: Buffer; master: string }>(
    `SELECT "id", "wrapped", "master" FROM "DataKey" WHERE "wrapped" IS NOT NULL`,
  );
  const keys = new Map(
    rows.map(({ id, wrapped, master }) => {
      const key = masters.find((each) => each.id === master);
      if (key === undefined) throw new Error('wrapped with a key that is not in the file');
      return [id, decrypt(key.bytes, wrapped, id)];
    }),
  );
  return (place, sealed) => {
    const bytes = keys.get(keyNamedIn(sealed) ?? '');
    return bytes === undefined ? '' : openedWith(bytes, place, sealed);
  };
}

/** How a person stands to each record, by what the house itself says. */
async function readersOf(query: Query): Promise<Map<string, (actor: Actor) => Reader>> {
  const readers = new Map<string, (actor: Actor) => Reader>();
  for (const row of await query<Parameters<typeof organisationReader>[1]>(
    `SELECT o."id", o."status"::text AS "status", json_build_object('path', r."path") AS "region"
       FROM "Organisation" o JOIN "Region" r ON r."id" = o."regionId"`,
  ))
    readers.set(`Organisation|${row.id}`, (actor) => organisationReader(actor, row));
  for (const { id, sheetId, ...row } of await query<
    Parameters<typeof demandReader>[1] & { id: string; sheetId: string | null }
  >(
    `SELECT d."id", d."sheetId", d."status"::text AS "status", d."submitterPersonId", d."organisationId", d."enteredById",
            json_build_object('path', r."path", 'level', r."level") AS "region",
            json_build_object('region', json_build_object('path', c."path")) AS "call", '[]'::json AS "claims"
       FROM "Demand" d JOIN "Region" r ON r."id" = d."regionId"
       JOIN "DemandCall" dc ON dc."id" = d."callId" JOIN "Region" c ON c."id" = dc."regionId"`,
  )) {
    const reader = (actor: Actor): Reader => demandReader(actor, row);
    readers.set(`Demand|${id}`, reader).set(`Sheet|${sheetId}`, reader);
  }
  for (const { sheetId, ...row } of await query<Parameters<typeof applicationReader>[1] & { sheetId: string }>(
    `SELECT a."sheetId", a."status"::text AS "status", a."organisationId", a."submittedAt",
            json_build_object('region', json_build_object('path', r."path")) AS "round",
            CASE WHEN s."id" IS NULL THEN NULL ELSE json_build_object('path', s."path") END AS "standsAt"
       FROM "Application" a JOIN "Round" ro ON ro."id" = a."roundId" JOIN "Region" r ON r."id" = ro."regionId"
       LEFT JOIN "Region" s ON s."id" = a."standsAtId"`,
  ))
    readers.set(`Sheet|${sheetId}`, (actor) => applicationReader(actor, row));
  for (const { id, ...row } of await query<Parameters<typeof objectionReader>[1] & { id: string }>(
    `SELECT o."id", json_build_object('status', n."status", 'round', json_build_object('region', json_build_object('path', r."path"))) AS "notice",
            (SELECT coalesce(json_agg(json_build_object('status', c."status")), '[]') FROM "DisciplineCase" c WHERE c."objectionId" = o."id") AS "cases"
       FROM "Objection" o JOIN "PublicityNotice" n ON n."id" = o."noticeId"
       JOIN "Round" ro ON ro."id" = n."roundId" JOIN "Region" r ON r."id" = ro."regionId"`,
  ))
    readers.set(`Objection|${id}`, (actor) => objectionReader(actor, row));
  return readers;
}
