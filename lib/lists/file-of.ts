import type { Actor } from '@/lib/kernel/actor';
import type { Words } from '@/lib/kernel/words';
import type { ListName } from '@/lib/lists/list-names';
import type { TextKey } from '@/messages/typed';
import type { Asked, Query } from './asked';
import { batchesOf } from './batches-of';
import { type FileCell, type FileColumn, fileCells, fileColumns } from './cells';
import type { AnyList, At, FileRowOf, WhereOf } from './list';
import type { Source } from './page-of';

/** Whose list leaves: the city or the round that the trail writes it under. */
export type About = { aboutId: string; cityId: string | null };

/** A list about to leave the house as a file, already narrowed to what the asker may see. */
export type ListFile = {
  list: ListName;
  /** Message key of what the file is called, and the name of the thing that it is of. */
  title: TextKey;
  of?: string;
  about: About[];
  total: number;
  columns: (t: Words) => FileColumn[];
  batches: (t: Words) => AsyncIterable<FileCell[][]>;
};

/** Who asks for a file, by which address; `of` in the address is what the list is of. */
export type FileAsk = { actor: Actor; query: Query; now: Date };

/**
 * How a floor answers: a query, which understands the address by its own list.
 * @throws Refusal 'not-found' when there is nothing that the asker may see
 */
export type FileReader = (address: never, asker: Omit<FileAsk, 'query'>) => Promise<ListFile>;

/** Columns that are known only once the rows are: their titles, and their cells for some rows. */
export type FurtherColumns<Row> = { columns: FileColumn[]; cells: (rows: Row[]) => Promise<FileCell[][]> };

type Facts<Row> = { at: At; about: About[]; of?: string; further?: FurtherColumns<Row> };

/** The file of a list: every row that its page has with the same address, in the same order, with the same columns. */
export async function fileOf<L extends AnyList>(
  list: L,
  { asked, source }: { asked: Asked<L>; source: Source<FileRowOf<L>, WhereOf<L>> },
  facts: Facts<FileRowOf<L>>,
): Promise<ListFile> {
  const reading = source as unknown as Source<{ id: string }, object>;
  const batches = () => batchesOf(list, asked, reading) as unknown as AsyncIterable<FileRowOf<L>[]>;
  return fileOfBatches(list, { total: await source.count({ AND: source.where }), batches }, facts);
}

/** The same for rows that are read otherwise, such as a ranking. */
export function fileOfBatches<L extends AnyList>(
  list: L,
  { total, batches: read }: { total: number; batches: () => AsyncIterable<FileRowOf<L>[]> },
  { at, about, of, further }: Facts<FileRowOf<L>>,
): ListFile {
  async function* batches(t: Words): AsyncGenerator<FileCell[][]> {
    for await (const rows of read()) {
      const more = (await further?.cells(rows)) ?? [];
      yield rows.map((row, index) => [...fileCells(list, row, { at, t }), ...(more[index] ?? [])]);
    }
  }
  return {
    list: list.name,
    title: list.title,
    ...(of === undefined ? {} : { of }),
    about,
    total,
    columns: (t) => [...fileColumns(list, t), ...(further?.columns ?? [])],
    batches,
  };
}

/** The cities where the actor works in one of these roles: under them a list of several cities is written down. */
export function citiesOf(actor: Actor, ...roles: Actor['grants'][number]['role'][]): About[] {
  const held = actor.grants.filter(({ role }) => roles.includes(role)).map(({ cityId }) => cityId);
  return [...new Set(held)].map((cityId) => ({ aboutId: cityId ?? 'everywhere', cityId }));
}
