/** The ids under which a problem of this control is told (its own, and those of the groups it stands in); none while it still has one. */
export function mendedAt(target: EventTarget | null): string[] {
  if (!isControl(target) || !isMended(target)) return [];
  const ids = [target.id];
  for (let group = target.closest('fieldset'); group; group = group.parentElement?.closest('fieldset') ?? null)
    ids.push(group.id);
  return ids.filter((id) => id !== '');
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Something stands in it, and nothing that its own attributes forbid; whether it is right, the server judges. */
const isMended = (control: Control): boolean => {
  const holds = /^(?:checkbox|radio)$/.test(control.type)
    ? (control as HTMLInputElement).checked
    : control.value.trim() !== '';
  return holds && control.validity.valid;
};
