import clsx from 'clsx';
import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/web/messages';

type Section = {
  href: string;
  label: string;
  /** 未开始 / 有 2 处待改 / 完成; absent where it is so of all and said once. */
  tag?: ReactNode;
  isCurrent?: boolean;
  /** What stands on the current page, where it is long. */
  within?: readonly { href: `#${string}`; label: string }[];
};

type SectionRailProps = {
  label: string;
  sections: Section[];
  /** Folded up at every width, above what needs the width itself. */
  isFolded?: boolean | undefined;
};

/** The sections of a long form beside it, each with how far it is; where they cannot stand beside it folded up, with the current one named. */
export async function SectionRail({ label, sections, isFolded = false }: SectionRailProps) {
  const t = await getTranslator('ui');
  const current = sections.findIndex(({ isCurrent }) => isCurrent);
  const list = (
    <ol className="border-t border-line">
      {sections.map((section, index) => (
        <li key={section.href} className="border-b border-line">
          <a
            href={section.href}
            aria-current={section.isCurrent ? 'step' : undefined}
            className="flex min-h-(--target) items-center justify-between gap-2 border-l-2 border-transparent py-1.5 pl-2 text-table hover:bg-desk aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
          >
            <span>
              <span className="figures mr-1.5 text-ink-soft">{index + 1}</span>
              {section.label}
            </span>
            {section.tag}
          </a>
          {section.within && section.within.length > 0 && (
            <ul className="hidden border-l-2 border-accent pb-2 pl-7 text-table wide:block">
              {section.within.map(({ href, label: name }) => (
                <li key={href}>
                  <a href={href} className="block py-0.5">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={label} className="rail">
      {current < 0 ? (
        <div className="max-w-form">{list}</div>
      ) : (
        <details className={isFolded ? undefined : 'fold-below-wide'}>
          <summary
            className={clsx(
              'flex min-h-(--target) flex-wrap items-center justify-between gap-x-3 border-y border-line py-1.5 text-table',
              !isFolded && 'supports-[selector(::details-content)]:wide:hidden',
            )}
          >
            <span className="font-semibold text-accent">{sections[current]?.label}</span>
            <span className="text-accent underline underline-offset-3">
              {t('rail.all', { number: current + 1, count: sections.length })}
            </span>
          </summary>
          {list}
        </details>
      )}
    </nav>
  );
}
