import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';

/** The form a sheet fills in. @throws when there is no such sheet, or it follows no form */
export const formOfSheet = async (tx: Tx, sheetId: string) =>
  found(await tx.form.findFirst({ where: { sheets: { some: { id: sheetId } } } }), 'the form of a sheet');
