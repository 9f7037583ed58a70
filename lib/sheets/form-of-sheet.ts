import 'server-only';
import type { Tx } from '@/lib/db/client';

/** The form a sheet fills in. @throws when there is no such sheet, or it follows no form */
export const formOfSheet = (tx: Tx, sheetId: string) =>
  tx.form.findFirstOrThrow({ where: { sheets: { some: { id: sheetId } } } });
