/** Whether everything is there that a form marks as needed: what it says is 必填, and of a group as many ticks or words as it says. */
export const isFilledIn = ({ elements }: HTMLFormElement): boolean =>
  [...elements].every((element) => {
    const { needs } = (element as HTMLElement).dataset;
    if (needs !== undefined) return [...(element as HTMLFieldSetElement).elements].filter(isGiven).length >= +needs;
    return element.ariaRequired !== 'true' || isGiven(element);
  });

function isGiven(element: Element): boolean {
  const { type, checked, value } = element as HTMLInputElement;
  // A group within a group has no value.
  return /^(?:checkbox|radio)$/.test(type) ? checked : (value ?? '').trim() !== '';
}
