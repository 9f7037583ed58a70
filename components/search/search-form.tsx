import { getTranslator } from '@/lib/web/messages';

type SearchFormProps = { path: string; q: string; isPublic: boolean };

/** The field on top of the search's own page; it needs no script. */
export async function SearchForm({ path, q, isPublic }: SearchFormProps) {
  const t = await getTranslator('search');
  return (
    <form action={path} role="search" className="mb-8 flex max-w-form gap-2">
      <input
        type="search"
        name="q"
        defaultValue={q}
        maxLength={100}
        aria-label={t('field')}
        placeholder={t('field')}
        className="input"
        enterKeyHint="search"
        autoComplete="off"
      />
      {isPublic && <input type="hidden" name="in" value="public" />}
      <button type="submit" className="button shrink-0" data-kind="primary">
        {t('submit')}
      </button>
    </form>
  );
}
