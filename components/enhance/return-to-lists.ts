import { windowMemory } from '@/lib/web/window-memory';
import { onShown } from './on-shown';

/** A list (`data-list`) is remembered as it was left, filter and page; a link back to it (`data-back`) leads there again. */
export const returnToLists = (): void =>
  onShown(() => {
    if (document.querySelector('[data-list]')) windowMemory.keep(location.pathname, location.search);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-back]'))
      if (link.search === '') link.search = windowMemory.recall(link.pathname);
  });
