import { fieldId } from '@/components/forms/field-id';
import { Disclosure } from '@/components/ui/disclosure';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import { isNotAsked } from '@/lib/applications/gates/gate';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { GateTag } from './gate-tag';
import { gateWords } from './gate-words';

export type GateListProps = {
  organisation: { id: string; name: string };
  results: EligibilityResult[];
  /** The form on the page in which what is declared is ticked. */
  formId?: string | undefined;
};

/** Each gate of the round for one organisation: those that are shut first, with what would open them and where; the others folded beneath. */
export async function GateList({ organisation, results, formId }: GateListProps) {
  const t = await getTranslator('applications');
  const none = results.filter(isNotAsked).length;
  const met = results.filter((result) => result.met).length - none;
  const curable = results.filter((result) => !result.met && result.curable).length;
  const caption = t('eligibility.caption', { organisation: organisation.name });
  const passed = results.filter((result) => result.met);
  const open = results
    .filter((result) => !result.met)
    .toSorted((one, other) => Number(one.curable) - Number(other.curable));
  return (
    <>
      <p className="text-ink-soft">
        {t('eligibility.summary', {
          count: results.length,
          met,
          none,
          curable,
          unmet: results.length - met - none - curable,
        })}
      </p>
      <GateRows
        caption={caption}
        organisation={organisation}
        results={open.length === 0 ? passed : open}
        formId={formId}
      />
      {open.length > 0 && passed.length > 0 && (
        <Disclosure label={t('eligibility.passed', { count: passed.length })} isBare>
          <GateRows
            caption={t('eligibility.passed', { count: passed.length })}
            organisation={organisation}
            results={passed}
          />
        </Disclosure>
      )}
    </>
  );
}

/** Each gate: whether it is open, why, what would open it and where. */
async function GateRows({ caption, organisation, results, formId }: GateListProps & { caption: string }) {
  const [t, words] = [await getTranslator('applications'), await getTranslator('organisations')];
  return (
    <ul aria-label={caption} className="mt-2 border-t border-line">
      {results.map((result) => {
        const { rule, because, cure } = gateWords(result, t, words);
        const link = result.met ? null : (linkInForm(result, formId) ?? linkOf(result, organisation.id));
        return (
          <li
            key={result.key}
            className="grid gap-x-4 gap-y-1 border-b border-line py-2.5 desk:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <div>
              <GateTag result={result} t={t} />
            </div>
            <div className="max-w-text">
              <p className={result.met ? '' : 'font-medium'}>{rule}</p>
              <p className="text-table text-ink-soft">{because}</p>
              {cure !== null && (
                <p className="mt-1 text-table">
                  <span className="font-medium">{t('eligibility.how')}</span>
                  {cure}{' '}
                  {link !== null && (
                    <a href={link.href} className="link whitespace-nowrap">
                      {t(`eligibility.links.${link.to}`)}
                    </a>
                  )}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What is said beside the button that hands in. */
function linkInForm({ kind }: EligibilityResult, formId: string | undefined) {
  if (formId === undefined || (kind !== 'declared' && kind !== 'activeInRegion')) return null;
  const field = kind === 'declared' ? 'declared' : 'activePlace';
  return { to: 'atEnd' as const, href: `#${fieldId(formId, field)}` };
}

/** Where the organisation sees what shut the gate, or mends it. */
function linkOf(
  { kind, because }: EligibilityResult,
  organisationId: string,
): { to: 'ties' | 'profile' | 'establishedOn' | 'standings' | 'applications'; href: string } | null {
  switch (kind) {
    case 'verified':
    case 'organisationTypes':
    case 'withinRegion':
      return { to: 'profile', href: paths.myOrganisation(organisationId) };
    case 'registeredMonths':
      return because === 'unknown'
        ? {
            to: 'establishedOn',
            href: `${paths.myOrganisationEdit(organisationId)}#${fieldId('form', 'establishedOn')}`,
          }
        : { to: 'profile', href: paths.myOrganisation(organisationId) };
    case 'hostConfirmed':
      return { to: 'ties', href: paths.myOrganisation(organisationId, 'ties') };
    case 'notListed':
    case 'noPenalty':
    case 'inspectionPassed':
    case 'reportOnTime':
    case 'minimumRating':
    case 'noUnfinishedProject':
    case 'lastEvaluationPassed':
    case 'notFundedElsewhere':
      return { to: 'standings', href: `${paths.myOrganisation(organisationId)}#standings-title` };
    case 'notAwardedBefore':
    case 'maxApplications':
    case 'maxAcrossTracks':
      return { to: 'applications', href: paths.myApplications() };
    case 'declared':
    case 'activeInRegion':
    case 'directedOrganisations':
      return null;
  }
}
