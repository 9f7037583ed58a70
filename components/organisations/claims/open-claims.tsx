import { Notice } from '@/components/ui/notice';
import { getTranslator } from '@/lib/web/messages';

type OpenClaimsProps = { claims: { id: string; filedAt: Date }[]; mover: string; href: (claimId: string) => string };

/** Somebody says that this organisation is theirs; whose move that is, as `moverOf` says it. */
export async function OpenClaims({ claims, mover, href }: OpenClaimsProps) {
  if (claims.length === 0) return null;
  const t = await getTranslator('organisations');
  return (
    <Notice tone="returned" title={t('claims.open')} className="mb-6">
      {claims.map(({ id, filedAt }) => (
        <p key={id}>
          {t('claims.openLine', { at: t.dateTime(filedAt), mover })} <a href={href(id)}>{t('claims.openLink')}</a>
        </p>
      ))}
    </Notice>
  );
}
