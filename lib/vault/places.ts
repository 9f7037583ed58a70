import type { SealedDatum } from '@/lib/kernel/showing';
import type { KeySubject, Place } from './sealed-text';

type Column = {
  /** Whose key seals it: one for each row of the table, or one for all of them where rows are emptied in their turn. */
  key: (record: string) => KeySubject;
  /** What it is, for whoever it is shown to (lib/kernel/showing.ts). */
  datum: SealedDatum;
  /** The column beside it that is asked for equality. */
  index?: string;
};

const organisation = (id: string): KeySubject => `organisation:${id}`;

/**
 * Every column whose whole text is sealed. A constraint in the database refuses anything else in them
 * (lib/run/sealing/seal-columns.ts), a test any column of such a name that is neither here nor excused.
 */
export const sealedColumns = {
  'Person.phone': { key: (id) => `person:${id}`, datum: 'phone', index: 'phoneIndex' },
  'Organisation.contactPhone': { key: organisation, datum: 'phone' },
  'Organisation.bankAccountNumber': { key: organisation, datum: 'bankAccount' },
  'KeyChange.wasAccountNumber': { key: (id) => `key-change:${id}`, datum: 'bankAccount' },
  'KeyChange.becomesAccountNumber': { key: (id) => `key-change:${id}`, datum: 'bankAccount' },
  'PassportFact.idNumber': { key: (id) => `passport:${id}`, datum: 'idNumber' },
  'Demand.submitterPhone': { key: (id) => `demand:${id}`, datum: 'phone', index: 'submitterPhoneIndex' },
  'Objection.contact': { key: (id) => `objection:${id}`, datum: 'contact' },
  'Letter.toPhone': { key: () => 'letters:all', datum: 'phone', index: 'toPhoneIndex' },
} as const satisfies Record<`${string}.${string}`, Column>;

export type SealedColumn = keyof typeof sealedColumns;

/** The place of a sealed column in the row of this id. */
export const placeIn = (column: SealedColumn, record: string): Place => ({
  column,
  record,
  subject: sealedColumns[column].key(record),
});
