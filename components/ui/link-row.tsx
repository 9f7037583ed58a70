import clsx from 'clsx';

type RowLink = { href: string; label: string; count?: number; isCurrent?: boolean };
type LinkRowProps = { label: string; links: RowLink[] };

/** Views of one page, each with its own address; `isOnPhone` where a sidebar says the same on a wider screen. */
export function Tabs({ isOnPhone = false, ...props }: LinkRowProps & { isOnPhone?: boolean }) {
  return (
    <LinkRow
      {...props}
      current="page"
      row={clsx('tabs mb-4 border-b border-line', isOnPhone && 'wide:hidden')}
      gaps="gap-x-6"
      link="-mb-px border-b-2 border-transparent text-ink-soft hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
    />
  );
}

/** Ready-made filters of a list; `title` names them where several groups stand beside each other. */
export function Chips({ title, ...props }: LinkRowProps & { title?: string }) {
  return (
    <LinkRow
      {...(title === undefined ? {} : { title })}
      {...props}
      current="true"
      row="chips"
      gaps="flex-wrap gap-2"
      link="rounded-control border border-line px-3 text-table hover:bg-desk aria-[current]:border-accent aria-[current]:bg-accent-tint aria-[current]:text-accent desk:min-h-8"
    />
  );
}

type Look = { current: 'page' | 'true'; row: string; gaps: string; link: string; title?: string };

function LinkRow({ label, links, current, row, gaps, link: look, title }: LinkRowProps & Look) {
  return (
    <nav aria-label={label} className={`no-print ${row}`}>
      <ul className={`flex ${gaps}`}>
        {title !== undefined && (
          <li aria-hidden="true" className="flex items-center text-table text-ink-soft">
            {title}
          </li>
        )}
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.isCurrent ? current : undefined}
              className={`flex min-h-(--target) items-center ${look}`}
            >
              {link.label}
              {link.count !== undefined && (
                <span className="figures ml-1.5 font-normal text-ink-soft">{link.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
