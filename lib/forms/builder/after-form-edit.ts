import type { FormEdit } from './form-edit';

/** Where an officer goes on after an edit: a move stays where they are, everything else ends at its row in the outline. */
export function afterFormEdit<Base extends string>(
  { kind, touched }: { kind: FormEdit['kind']; touched: string },
  basePath: Base,
): 'builder.done.moved' | `${Base}#${string}` {
  if (kind === 'moveField' || kind === 'moveSection') return 'builder.done.moved';
  return `${basePath}#${kind.endsWith('Section') ? 's' : 'f'}-${touched}`;
}
