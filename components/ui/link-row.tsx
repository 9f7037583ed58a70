type RowLink = { href: string; label: string; count?: number; isCurrent?: boolean };

/** Views of one page, each with its own address. */
export function Tabs({ label, links }: { label: string; links: RowLink[] }) {
  return (
    <nav aria-label={label} className="no-print mb-4 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.isCurrent ? 'page' : undefined}
              className="-mb-px flex min-h-(--target) items-center border-b-2 border-transparent text-ink-soft hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {link.label}
              <Count of={link.count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Ready-made filters of a list. */
export function Chips({ label, links }: { label: string; links: RowLink[] }) {
  return (
    <nav aria-label={label} className="no-print mb-3">
      <ul className="flex flex-wrap gap-2">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.isCurrent ? 'true' : undefined}
              className="flex min-h-(--target) items-center rounded-control border border-line px-3 text-table hover:bg-desk aria-[current]:border-accent aria-[current]:bg-accent-tint aria-[current]:text-accent desk:min-h-8"
            >
              {link.label}
              <Count of={link.count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ of }: { of: number | undefined }) {
  return of === undefined ? null : <span className="figures ml-1.5 font-normal text-ink-soft">{of}</span>;
}
