import type { TableCell, TableRow } from '@/lib/files/table/table';
import type { Fen } from '@/lib/kernel/money';
import type { Day } from '@/lib/kernel/shanghai';
import { pastKey } from '../keys';
import { readAmount, readChoice, readDayIn, readText } from './cells';
import { type KnownCodes, readCode } from './code';
import { type ColumnKey, headingOf } from './columns';
import { type Reading, type TableFault, wrong } from './fault';
import type { Headings } from './headings';
import { most, type PastRow } from './past-row';
import type { PlaceReader } from './places-named';
import { fieldWords, resultWords } from './words';

export type RowRules = { codes: KnownCodes; placeOf: PlaceReader; within: { from: Day; to: Day } };

/** `read` is null where its columns could not all be read. */
export type JudgedRow = { number: number; title: string; faults: TableFault[]; read: PastRow | null };

/** Reads a row whole: everything that is wrong with it is told at once. */
export function judgeRow({ number, cells }: TableRow, { places }: Headings, rules: RowRules): JudgedRow {
  const faults: TableFault[] = [];
  const cellAt = (key: ColumnKey): TableCell => cells[places.get(key) ?? -1] ?? null;
  const fail = (key: ColumnKey, problem: { wrong: Pick<TableFault, 'code' | 'values'> }): null => {
    // That a whole column is missing is told once, at its heading.
    if (places.has(key)) faults.push({ row: number, column: headingOf(key), ...problem.wrong });
    return null;
  };
  const taken = <Value>(key: ColumnKey, reading: Reading<Value>): Value | null =>
    'value' in reading ? reading.value : fail(key, reading);
  const optional = <Value>(key: ColumnKey, read: (cell: TableCell) => Reading<Value>): Value | null =>
    cellAt(key) === null ? null : taken(key, read(cellAt(key)));

  const title = taken('title', readText(cellAt('title'), most.title));
  const organisationName = taken('organisation', readText(cellAt('organisation'), most.organisation));
  const uscc = taken('uscc', readCode(cellAt('uscc'), rules.codes));
  const field = optional('field', (cell) => readChoice(cell, fieldWords));
  const regionId = optional('place', (cell) => rules.placeOf(String(cell)));
  const [asked, granted] = [
    taken('asked', readAmount(cellAt('asked'))),
    taken('granted', readAmount(cellAt('granted'))),
  ];
  const result =
    cellAt('result') === null
      ? fail('result', wrong('past.problems.empty'))
      : taken('result', readChoice(cellAt('result'), resultWords));
  const receivedOn = taken('received', readDayIn(cellAt('received'), rules.within));
  const isGranted = granted !== null && granted > 0n;
  if (result === 'FUNDED' && cellAt('granted') === null) fail('granted', wrong('past.problems.grantedMissing'));
  if (result !== null && result !== 'FUNDED' && isGranted) fail('granted', wrong('past.problems.grantedThough'));
  if (title === null || organisationName === null || result === null || faults.length > 0)
    return { number, title: title ?? '', faults, read: null };
  const named = { title, organisationName, uscc };
  const read = { ...named, row: number, key: pastKey(named), field, regionId, result, receivedOn };
  return {
    number,
    title,
    faults,
    read: { ...read, askedFen: digits(asked), grantedFen: digits(result === 'FUNDED' ? granted : null) },
  };
}

const digits = (fen: Fen | null): string | null => (fen === null ? null : String(fen));
