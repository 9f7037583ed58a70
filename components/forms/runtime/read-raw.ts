import type { RawAnswer } from '@/lib/forms/answers/raw-answer';

export const fieldName = (key: string): string => `answers.${key}`;

/** The field a control belongs to, by its name: 'answers.team.0.name' → 'team'. */
export function keyOf(name: string): string | null {
  const [root, key] = name.split('.');
  return root === 'answers' && key !== undefined ? key : null;
}

/** Whether a field can be answered now: its question is neither left out nor taken away. */
export function isOnPage(form: HTMLFormElement, key: string): boolean {
  const name = fieldName(key);
  return [...form.elements].some((control) => {
    const own = control.getAttribute('name');
    return own !== null && (own === name || own.startsWith(`${name}.`)) && !control.matches(':disabled');
  });
}

/** What stands in a field's controls now, in the shape a posted form would have. */
export function readRaw(form: HTMLFormElement, key: string): RawAnswer {
  const name = fieldName(key);
  const data = new FormData(form);
  const plain = data.getAll(name).filter((value) => typeof value === 'string');
  if (plain.length > 1) return plain;
  if (plain.length === 1) return plain[0] ?? '';
  const rows = new Map<number, Record<string, string>>();
  for (const [each, value] of data) {
    const [row, column] = each.startsWith(`${name}.`) ? each.slice(name.length + 1).split('.') : [];
    if (row === undefined || column === undefined || typeof value !== 'string') continue;
    rows.set(Number(row), { ...rows.get(Number(row)), [column]: value });
  }
  return [...rows].sort(([left], [right]) => left - right).map(([, cells]) => cells);
}

/** The fields whose controls no longer hold what the page came with: typed before the script arrived, or kept by the browser. */
export function typedEarly(place: HTMLElement | null): string[] {
  const controls = [
    ...(place?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input, textarea, select',
    ) ?? []),
  ];
  return [...new Set(controls.filter(isTyped).flatMap(({ name }) => keyOf(name) ?? []))];
}

/** Whether a control holds something else than the page came with. */
export function isTyped(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    return control.value !== (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
  }
  if (control.type === 'checkbox' || control.type === 'radio')
    return (control as HTMLInputElement).checked !== (control as HTMLInputElement).defaultChecked;
  return control.type !== 'hidden' && control.value !== control.defaultValue;
}
