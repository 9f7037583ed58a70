import { FileInPlace } from '@/components/files/file-in-place';
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
        // Whoever holds the papers against the register reads both there.
        ...(claim.registered === null
          ? [
              { term: t('claims.organisation'), value: claim.organisation.name },
              { term: t('fields.uscc'), value: claim.organisation.uscc },
            ]
          : []),
        {
          term: t('claims.claimant'),
          value:
            claimant === null ? (
              t('claims.hidden')
            ) : (
              <>
                {claimant.name}
                <span className="block text-small text-ink-soft">{claimant.email}</span>
              </>
            ),
        },
        { term: t('claims.filedAt'), value: t.dateTime(claim.filedAt) },
        { term: t('claims.reason'), value: prose(claim.reason), isProse: true },
        {
          term: t('claims.papers'),
          isProse: true,
          value:
            papers.length === 0 ? (
              t('claims.hidden')
            ) : claim.erasedAt !== null ? (
              <Erased at={claim.erasedAt} />
            ) : (
              papers.map((paper) => (
                <div key={paper.id}>
                  <a href={paths.file(paper.id)}>{paper.name}</a>
                  <FileInPlace {...paper} href={paths.file(paper.id)} />
                </div>
              ))
            ),
        },
        { term: t('claims.answerUntil'), value: t('claims.before', { at: t.deadline(claim.answerUntil) }) },
        ...(answer === null ? [] : [{ term: t('claims.answer'), value: prose(answer || t('claims.noAnswer')) }]),
        ...(decision === '' ? [] : [{ term: t('claims.decision'), value: prose(decision) }]),
      ]}
    />
  );
}

/** What the register says, to be held against the papers. */
export async function RegisteredFacts({ claim: { organisation, registered } }: { claim: ClaimDetail }) {
  if (registered === null) return null;
  const t = await getTranslator('organisations');
  const { certificateFile: certificate } = registered;
  return (
    <Facts
      facts={[
        {
          term: t('claims.organisation'),
          value: (
            <a href={paths.officeOrganisation(organisation.id)} className="link">
              {organisation.name}
            </a>
          ),
        },
        { term: t('fields.uscc'), value: organisation.uscc },
        { term: t('fields.region'), value: registered.regionName },
        { term: t('fields.registrar'), value: registered.registrar },
        { term: t('fields.legalRepresentative'), value: registered.legalRepresentative },
        {
          term: t('fields.certificate'),
          value: certificate && (
            <>
              <a href={paths.file(certificate.id)}>{certificate.name}</a>
              <FileInPlace {...certificate} href={paths.file(certificate.id)} />
            </>
          ),
        },
      ]}
    />
  );
}
