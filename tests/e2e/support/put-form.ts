import pg from 'pg';
import { type FormSection, formSections } from '@/lib/forms/definition/definition';

type Put = { sections: FormSection[]; rules?: object[] };

/** Gives a round another form, and other rules where there are any, as an amendment would, straight in the database. */
export async function putForm(roundId: string, change: (sections: FormSection[]) => Put): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] ?? '' });
  await client.connect();
  const { rows } = await client.query<{ id: string; sections: unknown }>(
    'SELECT f."id", f."sections" FROM "Form" f JOIN "Plan" p ON p."formId" = f."id" JOIN "Round" r ON r."planId" = p."id" WHERE r."id" = $1',
    [roundId],
  );
  const form = rows[0];
  if (form === undefined) throw new Error(`The round ${roundId} has no form.`);
  const { sections, rules } = change(formSections.parse(form.sections));
  const next = await client.query<{ id: string }>(
    `INSERT INTO "Form" ("id", "cityId", "kind", "title", "number", "sections", "frozenAt", "createdAt")
      SELECT gen_random_uuid()::text, "cityId", "kind", "title", "number" + 1, $2, "frozenAt", "createdAt"
      FROM "Form" WHERE "id" = $1 RETURNING "id"`,
    [form.id, JSON.stringify(sections)],
  );
  await client.query(
    `UPDATE "Plan" SET "terms" = CASE WHEN $2::jsonb IS NULL THEN "terms" ELSE jsonb_set("terms", '{formRules}', $2::jsonb) END,
      "formId" = $3, "number" = "number" + 1
      WHERE "id" = (SELECT "planId" FROM "Round" WHERE "id" = $1)`,
    [roundId, rules === undefined ? null : JSON.stringify(rules), next.rows[0]?.id],
  );
  await client.end();
}
