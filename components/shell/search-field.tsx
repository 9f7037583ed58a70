import { getTranslator } from '@/lib/web/messages';

/** Where everything is searched: its page, the part of it that is shown over another page, and the script that does so. */
export type SearchPlaces = { page: string; part: string; script: string };

/** The field in the head of every page; without a script it leads to the search's own page. */
export async function SearchField({ places: { page, part, script } }: { places: SearchPlaces }) {
  const t = await getTranslator('search');
  return (
    <form
      action={page}
      role="search"
      aria-label={t('title')}
      className="search-field"
      data-search={part}
      data-script={script}
    >
      <input
        type="text"
        name="q"
        maxLength={100}
        aria-label={t('field')}
        placeholder={t('short')}
        aria-keyshortcuts="/"
        className="input"
        enterKeyHint="search"
        autoComplete="off"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

/** What is laid over a page by `components/enhance/search`; closed until then. */
export async function SearchOverlay({ page }: { page: string }) {
  const t = await getTranslator('search');
  return (
    <dialog id="search-over" aria-label={t('title')} className="search-over">
      <form action={page} role="search" aria-label={t('title')}>
        <input
          type="text"
          name="q"
          maxLength={100}
          aria-label={t('field')}
          aria-describedby="search-keys"
          placeholder={t('field')}
          className="input"
          enterKeyHint="search"
          autoComplete="off"
        />
        <button type="button" className="button shrink-0" data-kind="quiet" data-closes-search>
          {t('close')}
        </button>
      </form>
      <div data-results>
        <p className="text-ink-soft">{t('hint')}</p>
      </div>
      <p role="status" className="sr-only" data-told />
      <p id="search-keys" className="search-keys">
        {t('keys')}
      </p>
    </dialog>
  );
}
