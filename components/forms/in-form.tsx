import type { ReactNode } from 'react';
import type { FormRoom } from './field-view';

export type InFormProps = { children: (room: FormRoom) => ReactNode };

/** Tells what is laid out by hand of the form around it. Documents only: its twin knows. */
export function InForm(_: InFormProps): ReactNode {
  throw new Error('what stands here is told of its form in a document, and this is none');
}
