import { getTranslator } from '@/lib/web/messages';

/** The parts of a long record, in the order in which they stand: one line under the state, to go straight to one. */
export async function PageIndex({ parts }: { parts: readonly { href: `#${string}`; label: string }[] }) {
  const t = await getTranslator('bench');
  return (
    <nav className="page-index no-print" aria-label={t('sections')}>
      <ul>
        {parts.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
