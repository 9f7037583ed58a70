import type { Place } from '@/lib/vault/sealed-text';

/** Where what is sealed of a sheet's cells stands: its key is the sheet's, and so is that of whatever is handed in from it. */
export const sheetPlace = (sheetId: string): Place => ({
  column: 'Cell.value',
  record: sheetId,
  subject: `sheet:${sheetId}`,
});
