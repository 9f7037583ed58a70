import { journalOf } from '@/lib/web/journal';

/**
 * Whatever this browser keeps under the name in `data-drops-draft` is with the server and goes: of the person in
 * `data-draft-of`, or of the visitor where there is none.
 */
export function dropDrafts(): void {
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-drops-draft]'))
    journalOf(dataset['draftOf'] ?? null, dataset['dropsDraft'] ?? '').dropAll();
}
