import { maskBankAccount, maskEmail, maskIdNumber, maskName, maskPhone } from './masking';

/** What of people's data may be too much for a reader. `contact` is a telephone number or an address. */
export type Datum = 'phone' | 'email' | 'bankAccount' | 'idNumber' | 'personName';
export type SealedDatum = 'phone' | 'bankAccount' | 'idNumber' | 'contact';

/**
 * How somebody stands to the record whose data they read; each floor's policy says which for its records.
 *
 * `keeper` it is theirs to keep: who typed it, owner and finance of the organisation. `member` of the same organisation.
 * `caller` an officer who may have to reach somebody now. `staff` whoever else of the office may read the record, observers
 * among them. `expert` judges it. `file` takes a list out of the house. `public` is everybody else.
 */
export type Reader = 'keeper' | 'member' | 'caller' | 'staff' | 'expert' | 'file' | 'public';
export type Shown = 'whole' | 'masked' | 'absent';

/** The one table of who reads what whole (Personal Information Protection Law, Art. 51). What is not said here is masked. */
const table: Record<Datum, Partial<Record<Reader, Shown>>> = {
  phone: { keeper: 'whole', member: 'whole', caller: 'whole' },
  email: { keeper: 'whole', member: 'whole', caller: 'whole' },
  personName: { keeper: 'whole', member: 'whole', caller: 'whole' },
  // An account is for paying, and nobody who judges or calls pays.
  bankAccount: { keeper: 'whole', file: 'absent', public: 'absent' },
  idNumber: { keeper: 'whole', expert: 'absent', file: 'absent', public: 'absent' },
};

const masks: Record<Datum, (text: string) => string> = {
  phone: maskPhone,
  email: maskEmail,
  bankAccount: maskBankAccount,
  idNumber: maskIdNumber,
  personName: maskName,
};

/** Whether and how this reader sees a datum of this kind. */
export const shownAs = (datum: Datum, reader: Reader): Shown => table[datum][reader] ?? 'masked';

/** A datum with its mask on, for whoever it is: where it was found in somebody's free text. */
export const masked = (datum: Datum, text: string): string => masks[datum](text);

/** A datum as this reader may see it; '' where it is not to be there at all. */
export function showTo(reader: Reader, datum: Datum | SealedDatum, text: string): string {
  if (text === '') return '';
  const kind = datum === 'contact' ? (text.includes('@') ? 'email' : 'phone') : datum;
  const shown = shownAs(kind, reader);
  return shown === 'whole' ? text : shown === 'masked' ? masks[kind](text) : '';
}
