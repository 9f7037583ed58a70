import { Erased } from '@/components/ui/erased';
import { Facts } from '@/components/ui/facts';
import type { ClaimDetail } from '@/lib/organisations/claims/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What is known of a claim, to whoever looks; what is not for them is not there. */
export async function ClaimFacts({ claim }: { claim: ClaimDetail }) {
  const t = await getTranslator('organisations');
  const { claimant, papers, answer, decision } = claim;
  const prose = (text: string) => <span className="whitespace-pre-line">{text}</span>;
  return (
    <Facts
      facts={[
        { term: t('claims.organisation'), value: claim.organisation.name },
        { term: t('fields.uscc'), value: claim.organisation.uscc },
        {
          term: t('claims.claimant'),
          value: claimant === null ? t('claims.hidden') : `${claimant.name} <${claimant.email}>`,
        },
        { term: t('claims.filedAt'), value: t.dateTime(claim.filedAt) },
        { term: t('claims.reason'), value: prose(claim.reason) },
        {
          term: t('claims.papers'),
          value:
            papers.length === 0 ? (
              t('claims.hidden')
            ) : claim.erasedAt !== null ? (
              <Erased at={claim.erasedAt} />
            ) : (
              papers.map(({ id, name }) => (
                <span key={id} className="block">
                  <a href={paths.file(id)}>{name}</a>
                </span>
              ))
            ),
        },
        { term: t('claims.answerUntil'), value: t('claims.before', { at: t.dateTime(claim.answerUntil) }) },
        ...(answer === null ? [] : [{ term: t('claims.answer'), value: prose(answer || t('claims.noAnswer')) }]),
        ...(decision === '' ? [] : [{ term: t('claims.decision'), value: prose(decision) }]),
      ]}
    />
  );
}
