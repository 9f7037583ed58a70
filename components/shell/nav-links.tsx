import clsx from 'clsx';
import { currentPath } from '@/lib/web/current-path';

export type NavLink = { href: string; label: string; count?: number };
export type NavGroup = { label: string; links: NavLink[] };

/** Marks the link whose address is nearest to the page's own. */
export async function NavLinks({ links, inLine }: { links: NavLink[]; inLine?: boolean }) {
  const current = nearestLink(links, await currentPath());
  return (
    <ul className={inLine ? 'flex flex-wrap gap-x-1' : undefined}>
      {links.map((link) => (
        <li key={link.href}>
          <a
            href={link.href}
            aria-current={link === current ? 'page' : undefined}
            className={clsx(
              'flex min-h-(--target) items-center justify-between gap-2 px-3 text-ink hover:bg-accent-tint aria-[current]:font-semibold aria-[current]:text-accent',
              inLine
                ? 'border-b-2 border-transparent aria-[current]:border-accent'
                : 'border-l-2 border-transparent text-table aria-[current]:border-accent aria-[current]:bg-accent-tint',
            )}
          >
            {link.label}
            {link.count !== undefined && link.count > 0 && (
              <span className="figures text-small font-normal text-ink-soft">{link.count}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function nearestLink(links: NavLink[], pathname: string): NavLink | undefined {
  return links
    .filter((link) => pathname === link.href || pathname.startsWith(`${link.href.replace(/\/$/, '')}/`))
    .filter((link) => link.href !== '/' || pathname === '/')
    .sort((a, b) => b.href.length - a.href.length)[0];
}
