import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { kept } from '@/lib/kernel/kept';
import { type FormSection, formSections } from './definition/definition';

export type ReadForm = { id: string; number: number; sections: FormSection[] };

/** A form of a city has a few dozen kilobytes; so many are asked for in one process within a day or two. */
const forms = kept<ReadForm>('forms', 100);

/** The form of this id. Once frozen it never changes (the database holds it), so it is read once and kept. @throws when there is none */
export async function formById(tx: Tx, id: string): Promise<ReadForm> {
  return forms.get(id) ?? readForm(found(await tx.form.findUnique({ where: { id }, select: formToRead }), 'a form'));
}

export const formToRead = { id: true, number: true, sections: true, frozenAt: true } as const;

/** The same of a row that was read already, with `formToRead` at least. */
export function readForm(row: { id: string; number: number; sections: unknown; frozenAt: Date | null }): ReadForm {
  const known = forms.get(row.id);
  if (known !== undefined) return known;
  const form = { id: row.id, number: row.number, sections: formSections.parse(row.sections) };
  return row.frozenAt === null ? form : forms.keep(row.id, form);
}
