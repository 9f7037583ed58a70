import { FilterLine } from '@/components/ui/filter-line';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Found = { id: string; name: string; code: string | null; above: string[] };

/** Names repeat across the country, so every hit says what lies above it. */
export async function RegionSearch({ q, found }: { q: string; found: Found[] }) {
  const t = await getTranslator('regions');
  const path = paths.adminRegions();
  return (
    <>
      <FilterLine
        action={path}
        search={{ name: 'q', value: q, label: t('tree.search') }}
        resetHref={q === '' ? undefined : path}
      />
      {q !== '' && (
        <section className="mb-6" aria-live="polite">
          <p className="text-ink-soft">
            {found.length === 0 ? t('tree.notFound', { q }) : t('tree.found', { q, count: found.length })}
          </p>
          <ul>
            {found.map((region) => (
              <li key={region.id} className="border-b border-line py-2">
                <strong className="font-medium">{region.name}</strong>{' '}
                <span className="figures text-ink-soft">
                  {[...region.above, region.code].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
