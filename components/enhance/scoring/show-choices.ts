import type { SheetSaid } from '@/components/reviews/sheet-said';
import type { CellState, Theirs } from '@/components/sheets/sheet-state';
import { whatStands } from '@/components/sheets/what-stands';
import { formatClock } from '@/lib/kernel/shanghai';
import { make } from '../make';
import { filledIn } from './filled-in';
import { controlIn, placesOf, type Show } from './sheet-here';

const shown = new WeakMap<Element, CellState['save']>();

/** Two have written into one cell: its `[data-choice]` says what the other wrote, and asks which of the two is to stay. */
export const showChoices: Show = ({ box, said: { texts }, store }, cells) => {
  for (const [place, { save }, key] of placesOf(box, cells)) {
    const choice = place.querySelector<HTMLElement>('[data-choice]');
    if (choice === null || shown.get(choice) === save) continue;
    shown.set(choice, save);
    if (save.kind !== 'conflict') {
      choice.replaceChildren();
      continue;
    }
    const choose = (act: (key: string) => void) => () => {
      act(key);
      controlIn(place)?.focus();
    };
    const buttons = make(
      'div',
      'flex flex-wrap gap-2',
      buttonOf(texts.takeTheirs, choose(store.takeTheirs)),
      buttonOf(texts.keepMine, choose(store.keepMine)),
    );
    choice.replaceChildren(noticeOf(save.theirs, texts, buttons));
  }
};

function noticeOf(
  { value, writerName, savedAt }: Theirs,
  texts: SheetSaid['texts'],
  buttons: HTMLElement,
): HTMLElement {
  const at = savedAt === '' ? '' : formatClock(new Date(savedAt));
  const notice = make(
    'div',
    'notice my-1',
    make('p', 'notice-title', filledIn(texts.changedBy, { writer: writerName, at })),
    make('p', 'my-1 whitespace-pre-line text-ink', whatStands(value, { nothing: texts.nothing, rows: String })),
    buttons,
  );
  notice.dataset.tone = 'waiting';
  return notice;
}

function buttonOf(label: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', 'button', label);
  button.type = 'button';
  button.dataset.kind = 'secondary';
  button.addEventListener('click', onClick);
  return button;
}
