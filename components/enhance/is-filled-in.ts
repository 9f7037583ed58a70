/** Whether everything is there that a form marks as needed: what it says is 必填, and of a group as many as it says. */
export const isFilledIn = ({ elements }: HTMLFormElement): boolean =>
  [...elements].every((element) => {
    const { needs } = (element as HTMLElement).dataset;
    if (needs !== undefined) return element.querySelectorAll(':checked').length >= Number(needs);
    return element.ariaRequired !== 'true' || (element as HTMLInputElement).value.trim() !== '';
  });
