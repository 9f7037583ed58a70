import { getTranslator } from '@/lib/web/messages';

/** The parts of a document, in the order in which they are read. */
export type Index = readonly { href: string; label: string }[];

/** One line that opens where there is little room (bench-index.css), so that the document begins on the first screen. */
export async function SectionIndex({ index }: { index: Index }) {
  const t = await getTranslator('bench');
  return (
    <nav className="bench-index no-print" aria-label={t('sections')}>
      <details>
        <summary>{t('sections')}</summary>
        <ul>
          {index.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
