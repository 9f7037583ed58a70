import type pg from 'pg';
import { documentPaths, documentPlace } from '@/lib/applications/submission/sensitive-document';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import type { Json } from '@/lib/kernel/canonical-json';
import { found } from '@/lib/kernel/found';
import { rawDataKeys } from '@/lib/run/sealing/raw-keys';
import { hasConstraint } from '@/lib/run/sealing/seal-columns';
import { sheetPlace } from '@/lib/sheets/sheet-place';
import { hasSensitive, sealedJson } from '@/lib/vault/sealed-leaves';
import type { Place } from '@/lib/vault/sealed-text';

const DONE = 'Submission_account_sealed';
const BATCH = 500;

/**
 * Seals telephone numbers in answers, and these and accounts in what was handed in. Rows that only grow are changed by
 * their owner, this once: what they say stays, and so does its hash. A constraint says that it is done.
 */
export async function sealAnswers(client: pg.Client): Promise<void> {
  if (await hasConstraint(client, DONE)) return;
  const forms = await fieldsOfForms(client);
  await sealCells(client, forms);
  await client.query('BEGIN');
  await client.query('ALTER TABLE "Submission" DISABLE TRIGGER submissions_only_grow');
  await sealSubmissions(client, forms);
  await client.query('ALTER TABLE "Submission" ENABLE TRIGGER submissions_only_grow');
  const account = `"content" #> '{organisation,bankAccountNumber}'`;
  await client.query(
    `ALTER TABLE "Submission" ADD CONSTRAINT "${DONE}"
     CHECK (${account} IS NULL OR ${account} = '""' OR jsonb_typeof(${account}) = 'object')`,
  );
  await client.query('COMMIT');
}

type Forms = ReadonlyMap<string, FormField[]>;

/** What is sealed already is passed over, so begun again it goes on. */
async function sealCells(client: pg.Client, forms: Forms): Promise<void> {
  // An answer kept aside is one to an earlier form, under the name it had there and the number of that form.
  const anywhere = new Set([...forms.values()].flatMap((fields) => [...sensitivePaths(fields)]));
  const original = (path: string): string => path.replace(/@\d+(?=\.|$)/, '');
  const { rows } = await client.query<Row>(
    `SELECT c."sheetId", c."key" AS "name", jsonb_build_object(c."key", c."value") AS "value", s."formId"
       FROM "Cell" c JOIN "Sheet" s ON s."id" = c."sheetId"
      WHERE split_part(c."key", '@', 1) = ANY($1) AND c."value" <> 'null'`,
    [[...anywhere].map((path) => path.split('.')[0])],
  );
  await rewrite(client, rows, {
    write: `UPDATE "Cell" t SET "value" = n.value -> t."key" FROM unnest($1::text[], $2::text[], $3::jsonb[]) n (sheet, name, value)
             WHERE t."sheetId" = n.sheet AND t."key" = n.name`,
    place: ({ sheetId }) => sheetPlace(sheetId),
    paths: ({ formId, name }) =>
      name.includes('@') ? (path) => anywhere.has(original(path)) : has(sensitivePaths(forms.get(formId ?? '') ?? [])),
  });
}

async function sealSubmissions(client: pg.Client, forms: Forms): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<Row>(
      `SELECT a."sheetId", u."ordinal", u."id" AS "name", u."content" AS "value", u."content" ->> 'formId' AS "formId"
         FROM "Submission" u JOIN "Application" a ON a."id" = u."applicationId" WHERE u."id" > $1 ORDER BY u."id" LIMIT ${BATCH}`,
      [after],
    );
    await rewrite(client, rows, {
      write: `UPDATE "Submission" t SET "content" = n.value FROM unnest($1::text[], $2::text[], $3::jsonb[]) n (sheet, name, value)
               WHERE t."id" = n.name`,
      place: ({ sheetId, ordinal = 0 }) => documentPlace({ sheetId, ordinal }),
      paths: ({ formId }) => has(documentPaths(forms.get(formId ?? '') ?? [])),
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.name;
  }
}

type Row = { sheetId: string; name: string; ordinal?: number; value: Json; formId: string | null };
type Rewriting = { write: string; place: (row: Row) => Place; paths: (row: Row) => (path: string) => boolean };

async function rewrite(client: pg.Client, rows: readonly Row[], { write, place, paths }: Rewriting): Promise<void> {
  const open = rows.filter((row) => hasSensitive({ value: row.value, isSensitive: paths(row) }));
  for (let from = 0; from < open.length; from += BATCH) {
    const batch = open.slice(from, from + BATCH);
    const subjects = batch.map((row) => place(row).subject);
    const keys = await rawDataKeys(client, subjects);
    const sealed = batch.map((row) => {
      const key = found(keys.get(place(row).subject), 'a data key');
      return JSON.stringify(sealedJson(key, place(row), { value: row.value, isSensitive: paths(row) }));
    });
    await client.query(write, [batch.map(({ sheetId }) => sheetId), batch.map(({ name }) => name), sealed]);
  }
}

async function fieldsOfForms(client: pg.Client): Promise<Map<string, FormField[]>> {
  const { rows } = await client.query<{ id: string; sections: unknown }>('SELECT "id", "sections" FROM "Form"');
  return new Map(
    rows.map(({ id, sections }) => [id, formSections.parse(sections).flatMap((section) => section.fields)]),
  );
}

const has =
  (paths: ReadonlySet<string>) =>
  (path: string): boolean =>
    paths.has(path);
