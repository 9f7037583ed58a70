import { saveMarkOf } from '@/components/sheets/save-mark-of';
import { textsOf } from '@/components/sheets/what-stands';
import { formatClock } from '@/lib/kernel/shanghai';
import { make } from '../make';
import { filledIn } from './filled-in';
import type { Show } from './sheet-here';

/** `[data-save-mark]` says whether the sheet is saved, and only when it is; what was said to its cells stands below. */
export const showSaving: Show = ({ box, said: { texts, signInAddress } }, cells) => {
  const place = box.querySelector('[data-save-mark]');
  const mark = saveMarkOf(Object.values(cells));
  const lines = [...new Set(Object.values(cells).flatMap(textsOf))].map(toned);
  if (mark.kind === 'saved') lines.unshift(calm(filledIn(texts.saved, { at: formatClock(new Date(mark.savedAt)) })));
  else if (mark.kind !== 'none') lines.unshift((mark.kind === 'saving' ? calm : toned)(texts[mark.kind]));
  if (mark.kind === 'signedOut') lines.splice(1, 0, signInBeside(signInAddress, texts.signIn));
  // What is said already is not said again at every key.
  if (place && said([...place.children]) !== said(lines)) place.replaceChildren(...lines);
};

const said = (lines: readonly Element[]): string => lines.map(({ textContent }) => textContent).join('\n');

const calm = (text: string): HTMLElement => make('p', 'figures text-ink-soft', text);

/** In a window of its own: what is typed stays here, and is sent again when that is done. */
function signInBeside(address: string, text: string): HTMLElement {
  const link = make('a', '', text);
  [link.href, link.target, link.rel] = [address, '_blank', 'noopener'];
  return make('p', '', link);
}

function toned(text: string): HTMLElement {
  const line = make('p', 'toned', text);
  line.dataset.tone = 'refused';
  return line;
}
