import 'server-only';
import type { Tx } from '@/lib/db/client';
import { formById, type ReadForm } from '@/lib/forms/form-by-id';
import { found } from '@/lib/kernel/found';

/** The form that the sheet of something fills in. @throws when it follows none */
export const formOfSheet = (tx: Tx, { sheet }: { sheet: { formId: string | null } }): Promise<ReadForm> =>
  formById(tx, found(sheet.formId, 'the form of a sheet'));
