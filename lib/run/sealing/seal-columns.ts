import type pg from 'pg';
import { found } from '@/lib/kernel/found';
import { phoneDigits } from '@/lib/kernel/typed/phones';
import { inBatches } from '@/lib/run/sealing/in-batches';
import { rawDataKeys } from '@/lib/run/sealing/raw-keys';
import { INDEX_SUBJECT } from '@/lib/vault/master-key';
import { placeIn, type SealedColumn, sealedColumns } from '@/lib/vault/places';
import { indexWith, sealedWith } from '@/lib/vault/sealed-text';

/**
 * Seals what stands in clear in the sealed columns, batch by batch, each whole by itself; then the database itself refuses
 * anything else there. A column that has its constraint is done.
 */
export async function sealColumns(client: pg.Client): Promise<void> {
  for (const name of Object.keys(sealedColumns) as SealedColumn[]) await sealColumn(client, name);
  await indexPhoneCodes(client);
}

async function sealColumn(client: pg.Client, name: SealedColumn): Promise<void> {
  const [table = '', column = ''] = name.split('.');
  if (await hasConstraint(client, `${table}_${column}_sealed`)) return;
  const index = 'index' in sealedColumns[name] ? sealedColumns[name].index : undefined;
  await inBatches(client, async (limit) => {
    const { rows } = await client.query<{ id: string; plain: string }>(
      `SELECT "id", "${column}" AS "plain" FROM "${table}" WHERE "${column}" <> '' AND NOT starts_with("${column}", 'gc1.') LIMIT ${limit}`,
    );
    const keys = await rawDataKeys(client, [...rows.map(({ id }) => placeIn(name, id).subject), INDEX_SUBJECT]);
    const { bytes } = found(keys.get(INDEX_SUBJECT), 'the key of the indexes');
    const sealed = rows.map(({ id, plain }) => {
      const place = placeIn(name, id);
      return {
        text: sealedWith(found(keys.get(place.subject), 'a data key'), place, plain),
        index: indexWith(bytes, 'phone', phoneDigits(plain)),
      };
    });
    await client.query(
      `UPDATE "${table}" t SET "${column}" = n.sealed${index === undefined ? '' : `, "${index}" = n.index`}
         FROM unnest($1::text[], $2::text[], $3::text[]) n (id, sealed, index) WHERE t."id" = n.id`,
      [rows.map(({ id }) => id), sealed.map(({ text }) => text), sealed.map((each) => each.index)],
    );
    return rows.length;
  });
  await constrain(client, { table, column, rule: `"${column}" = '' OR starts_with("${column}", 'gc1.')` });
}

/** Of codes only the index is kept. */
async function indexPhoneCodes(client: pg.Client): Promise<void> {
  const [table, column] = ['PhoneCode', 'phoneIndex'];
  if (await hasConstraint(client, `${table}_${column}_sealed`)) return;
  const key = found((await rawDataKeys(client, [INDEX_SUBJECT])).get(INDEX_SUBJECT), 'the key of the indexes');
  await inBatches(client, async (limit) => {
    const { rows } = await client.query<{ id: string; plain: string }>(
      `SELECT "id", "phoneIndex" AS "plain" FROM "PhoneCode" WHERE "phoneIndex" <> '' AND length("phoneIndex") <> 43 LIMIT ${limit}`,
    );
    await client.query(
      `UPDATE "PhoneCode" t SET "phoneIndex" = n.index FROM unnest($1::text[], $2::text[]) n (id, index) WHERE t."id" = n.id`,
      [rows.map(({ id }) => id), rows.map(({ plain }) => indexWith(key.bytes, 'phone', phoneDigits(plain)))],
    );
    return rows.length;
  });
  await constrain(client, { table, column, rule: `"phoneIndex" = '' OR length("phoneIndex") = 43` });
}

export async function hasConstraint(client: pg.Client, name: string): Promise<boolean> {
  return (await client.query('SELECT 1 FROM pg_constraint WHERE conname = $1', [name])).rowCount !== 0;
}

const constrain = (
  client: pg.Client,
  { table, column, rule }: { table: string; column: string; rule: string },
): Promise<unknown> =>
  client.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${column}_sealed" CHECK (${rule})`);
