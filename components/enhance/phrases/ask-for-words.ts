import { onShown } from '../on-shown';

/** A ticked point wants its word: what lacks it is sent unasked, for the server to say so, and nobody agrees to what cannot be done. */
export function askForWords(): void {
  const mark = () => {
    for (const area of document.querySelectorAll<HTMLTextAreaElement>('.return-point textarea'))
      area.ariaRequired = String(area.closest('.return-point')?.querySelector(':checked') != null);
  };
  document.addEventListener('change', mark);
  onShown(mark);
}
