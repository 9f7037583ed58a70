import { nearest } from '../nearest';

/** A button that says what to choose in every row that does not say what it names as apart: `data-rest="RENEW" data-apart="LET_GO"`. */
export function chooseRest(): void {
  document.addEventListener('click', (event) => {
    const { rest, apart } = nearest(event, '[data-rest]')?.dataset ?? {};
    if (rest === undefined) return;
    const others = `tr:not(:has([value=${apart}]:checked)) [value=${rest}]`;
    for (const choice of document.querySelectorAll<HTMLInputElement>(others)) choice.click();
  });
}
