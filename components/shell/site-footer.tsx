import clsx from 'clsx';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type SiteFooterProps = {
  /** In line with the page above it, where that is not as wide as the window. */
  inner?: string;
  facts: {
    icpNumber: string | undefined;
    policeNumber: string | undefined;
    protectionNumber: string | undefined;
    support: string | undefined;
  };
};

export async function SiteFooter({ facts, inner }: SiteFooterProps) {
  const t = await getTranslator('shell');
  const said = [
    facts.support && t('footer.support', { contact: facts.support }),
    facts.icpNumber,
    facts.policeNumber,
    facts.protectionNumber && t('footer.protection', { number: facts.protectionNumber }),
  ].filter(Boolean);
  return (
    <footer className="site mt-12 border-t border-line text-small text-ink-soft">
      <div className={clsx('px-(--gutter) py-6', inner)}>
        <p>{t('fullName')}</p>
        <p className="mt-1">
          <a href={paths.trailRoots()}>{t('footer.trailRoots')}</a>
        </p>
        {said.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
