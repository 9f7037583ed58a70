import clsx from 'clsx';
import { unbroken } from '@/components/ui/unbroken';
import type { Address } from '@/lib/paths/address';
import { paths } from '@/lib/paths/paths';
import { getLocale, getTranslator } from '@/lib/web/messages';

type SiteFooterProps = {
  /** In line with the page above it, where that is not as wide as the window. */
  inner?: string;
  facts: {
    organiser: string | undefined;
    icpNumber: string | undefined;
    policeNumber: string | undefined;
    protectionNumber: string | undefined;
    support: string | undefined;
    outbox: Address | undefined;
  };
};

export async function SiteFooter({ facts, inner }: SiteFooterProps) {
  const t = await getTranslator('shell');
  const said = [
    facts.organiser && t('footer.organiser', { name: facts.organiser }),
    facts.support && t('footer.support', { contact: facts.support }),
    facts.icpNumber,
    facts.policeNumber,
    facts.protectionNumber && t('footer.protection', { number: facts.protectionNumber }),
  ].filter(Boolean);
  const links = [
    ['guide', paths.guide()],
    ['privacy', paths.privacy()],
    ['accessibility', paths.accessibility()],
    ['verify', paths.verify()],
    ['trailRoots', paths.trailRoots()],
    ...(facts.outbox === undefined ? [] : [['outbox', facts.outbox] as const]),
  ] as const;
  return (
    <footer className="site mt-12 border-t border-line text-small text-ink-soft">
      <div className={clsx('px-(--gutter) py-6', inner)}>
        {said.length > 0 && (
          <ul className="mb-1 flex flex-wrap gap-x-6 gap-y-1">
            {said.map((line) => (
              <li key={line}>{unbroken(line)}</li>
            ))}
          </ul>
        )}
        <p>{t('fullName')}</p>
        {(await getLocale()) === 'en' && <p>{t('footer.names')}</p>}
        <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {links.map(([what, href]) => (
            <li key={what}>
              <a href={href} className="link inline-block py-1">
                {t(`footer.${what}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
