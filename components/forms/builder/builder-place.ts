import { type PresetKey, presetKeys } from '@/lib/forms/builder/field-presets';

/** What of a form is open in the builder, as its address says. */
export type BuilderPlace =
  | { at: 'outline' }
  /** With a preset the field is shown as it would be with that one's type. */
  | { at: 'field'; key: string; preset: PresetKey | null }
  /** Choosing another type for a field. */
  | { at: 'type'; key: string }
  | { at: 'section'; key: string }
  | { at: 'newSection' }
  /** Choosing what to add to this section. */
  | { at: 'choice'; section: string }
  | { at: 'newField'; section: string; preset: PresetKey };

export function builderPlace(query: Record<string, string | string[] | undefined>): BuilderPlace {
  const { field, section, add, preset } = query;
  const chosen = presetKeys.find((each) => each === preset) ?? null;
  if (typeof field === 'string')
    return preset === '' ? { at: 'type', key: field } : { at: 'field', key: field, preset: chosen };
  if (typeof section === 'string') return { at: 'section', key: section };
  if (typeof add !== 'string') return { at: 'outline' };
  if (add === '') return { at: 'newSection' };
  return chosen === null ? { at: 'choice', section: add } : { at: 'newField', section: add, preset: chosen };
}

/** The addresses of the places of a builder. */
export function builderPaths(basePath: string) {
  return {
    outline: (row?: string) => (row === undefined ? basePath : `${basePath}#${row}`),
    field: (key: string) => `${basePath}?field=${key}`,
    type: (key: string) => `${basePath}?field=${key}&preset=`,
    fieldAs: (key: string, preset: PresetKey) => `${basePath}?field=${key}&preset=${preset}`,
    section: (key: string) => `${basePath}?section=${key}`,
    newSection: () => `${basePath}?add=`,
    choice: (section: string) => `${basePath}?add=${section}`,
    newField: (section: string, preset: PresetKey) => `${basePath}?add=${section}&preset=${preset}`,
  };
}
