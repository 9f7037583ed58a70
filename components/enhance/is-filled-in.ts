type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether everything is there that a form marks as needed: what it says is 必填, and of a group one box or every box. */
export const isFilledIn = (form: HTMLFormElement): boolean =>
  [...form.elements].every((element) =>
    element instanceof HTMLFieldSetElement
      ? isChosen(element)
      : element.ariaRequired !== 'true' || (element as Control).value.trim() !== '',
  );

function isChosen(group: HTMLFieldSetElement): boolean {
  const boxes = [...group.querySelectorAll<HTMLInputElement>('input:is([type=checkbox], [type=radio])')];
  const isTicked = ({ checked }: HTMLInputElement): boolean => checked;
  if (group.dataset['needs'] === 'every') return boxes.every(isTicked);
  return group.dataset['needs'] !== 'one' || boxes.some(isTicked);
}
