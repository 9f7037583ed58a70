import { presetKeys, type PresetKey } from '@/lib/forms/field-presets';

/** What of a form is open in the builder, as its address says. */
export type BuilderPlace =
  | { at: 'outline' }
  | { at: 'field'; key: string }
  | { at: 'section'; key: string }
  | { at: 'newSection' }
  /** Choosing what to add to this section. */
  | { at: 'choice'; section: string }
  | { at: 'newField'; section: string; preset: PresetKey };

export function builderPlace(query: Record<string, string | string[] | undefined>): BuilderPlace {
  const { field, section, add, preset } = query;
  if (typeof field === 'string') return { at: 'field', key: field };
  if (typeof section === 'string') return { at: 'section', key: section };
  if (typeof add !== 'string') return { at: 'outline' };
  if (add === '') return { at: 'newSection' };
  const chosen = presetKeys.find((key) => key === preset);
  return chosen === undefined ? { at: 'choice', section: add } : { at: 'newField', section: add, preset: chosen };
}

/** The addresses of the places of a builder. */
export function builderPaths(basePath: string) {
  return {
    outline: (row?: string) => (row === undefined ? basePath : `${basePath}#${row}`),
    field: (key: string) => `${basePath}?field=${key}`,
    section: (key: string) => `${basePath}?section=${key}`,
    newSection: () => `${basePath}?add=`,
    choice: (section: string) => `${basePath}?add=${section}`,
    newField: (section: string, preset: PresetKey) => `${basePath}?add=${section}&preset=${preset}`,
  };
}
