import { Notice } from '@/components/ui/notice';
import { getTranslator } from '@/lib/web/messages';

type OpenClaimsProps = { claims: { id: string; filedAt: Date }[]; href: (claimId: string) => string };

/** Somebody says that this organisation is theirs. */
export async function OpenClaims({ claims, href }: OpenClaimsProps) {
  if (claims.length === 0) return null;
  const t = await getTranslator('organisations');
  return (
    <Notice tone="returned" title={t('claims.open')} className="mb-6">
      {claims.map(({ id, filedAt }) => (
        <p key={id}>
          {t.dateTime(filedAt)} <a href={href(id)}>{t('claims.openLink')}</a>
        </p>
      ))}
    </Notice>
  );
}
