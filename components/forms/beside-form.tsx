import type { ReactNode } from 'react';
import type { FormAction, FormState } from '@/lib/web/form-state';

export type BesideFormProps = {
  action: FormAction;
  /** Told apart from other forms of the page. */
  id: string;
  children: (posted: { name: string; state: FormState }) => ReactNode;
};

/** What a script posts beside the form it stands in: under which name, and what became of it. Documents only: its twin knows. */
export function BesideForm({ id }: BesideFormProps): ReactNode {
  throw new Error(`${id} is posted to a document, and this is none`);
}
