import { controlIn, placesOf, type Show } from './sheet-here';

/** What the form sends along, and what cannot be sent: each cell's `[data-version]` as the saving brought it back, and `[data-unfit]`. */
export const showCells: Show = ({ box }, cells) => {
  for (const [place, { version, save }] of placesOf(box, cells)) {
    const sent = place.querySelector<HTMLInputElement>('input[data-version]');
    if (sent) sent.value = String(version);
    const isUnfit = save.kind === 'unfit';
    const [told, control] = [place.querySelector<HTMLElement>('[data-unfit]'), controlIn(place)];
    if (told) told.hidden = !isUnfit;
    // A problem that the page came with stays marked.
    if (isUnfit || place.querySelector('[id$="-error"]')) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
};
