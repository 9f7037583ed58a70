import { nearest } from './nearest';

/** A button marked `data-print` prints the page. */
export function printPages(): void {
  document.addEventListener('click', (event) => {
    if (nearest(event, 'button[data-print]')) window.print();
  });
}
