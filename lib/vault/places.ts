import type { KeySubject, Place } from './sealed-text';

type Column = {
  /** Whose key seals it: one for each row of the table, or one for all of them where rows are emptied in their turn. */
  key: (record: string) => KeySubject;
  /** The column beside it that is asked for equality. */
  index?: string;
};

const organisation = (id: string): KeySubject => `organisation:${id}`;

/**
 * Every column whose whole text is sealed. A constraint in the database refuses anything else in them
 * (lib/run/sealing/seal-columns.ts), a test any column of such a name that is neither here nor excused.
 */
export const sealedColumns = {
  'Person.phone': { key: (id) => `person:${id}`, index: 'phoneIndex' },
  'Organisation.contactPhone': { key: organisation },
  'Organisation.bankAccountNumber': { key: organisation },
  'Demand.submitterPhone': { key: (id) => `demand:${id}`, index: 'submitterPhoneIndex' },
  'Objection.contact': { key: (id) => `objection:${id}` },
  'TrailText.text': { key: (id) => `entry:${id}` },
  'Letter.toPhone': { key: () => 'letters:all', index: 'toPhoneIndex' },
} as const satisfies Record<`${string}.${string}`, Column>;

export type SealedColumn = keyof typeof sealedColumns;

/** The place of a sealed column in the row of this id. */
export const placeIn = (column: SealedColumn, record: string): Place => ({
  column,
  record,
  subject: sealedColumns[column].key(record),
});
