import clsx from 'clsx';
import { currentPath } from '@/lib/web/current-path';
import { currentLink } from './current-link';

export type NavLink = { href: string; label: string; count?: number };
export type NavGroup = { label: string; links: NavLink[] };

type NavLinksProps = {
  links: NavLink[];
  inLine?: boolean;
  /** All links among which the page is looked for: groups that stand together mark one. */
  among?: NavLink[];
};

/** Marks the link that says where the page stands. */
export async function NavLinks({ links, inLine, among = links }: NavLinksProps) {
  const current = currentLink(among, await currentPath());
  return (
    <ul className={inLine ? 'flex flex-wrap gap-x-1' : undefined}>
      {links.map((link) => (
        <li key={link.href}>
          <a
            href={link.href}
            aria-current={link.href === current?.href ? 'page' : undefined}
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
