import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { factKindKeys } from '@/lib/organisations/passport/fact-kinds';
import { needsMending } from '@/lib/organisations/passport/freshness';
import type { PassportLine } from '@/lib/organisations/passport/lines';
import type { Passport } from '@/lib/organisations/passport/passport-of';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { CheckFact, EndFact, FactForm } from './fact-forms';
import { PassportHistory } from './passport-history';
import { StatedLine } from './stated-line';

type PassportSectionProps = {
  passport: Passport;
  actions: { state?: FormAction; end?: FormAction; check?: FormAction };
};

const groups = ['toMend', 'current', 'open'] as const;

/** Which lines the eye finds first: what is to be renewed, then what is in force, then what does not grow old. */
const groupOf = ({ freshness }: PassportLine): (typeof groups)[number] =>
  needsMending(freshness) ? 'toMend' : freshness === 'current' ? 'current' : 'open';

/** Every fact of the passport once, by how fresh it is, with its source and who mends it; and what its reader may do with each. */
export async function PassportSection({ passport, actions: { state, end, check } }: PassportSectionProps) {
  const t = await getTranslator('organisations.passport');
  const { id, lines, may } = passport;
  const keeps = may.keep && state !== undefined && end !== undefined;
  const acts = ({ fact, freshness }: PassportLine): ReactNode => {
    if (fact === null) return null;
    return (
      <>
        {keeps && (
          <>
            <FactForm organisationId={id} kind={fact.kind} fact={fact} action={state} />
            <EndFact fact={fact} action={end} />
          </>
        )}
        {may.check && check && fact.check === null && freshness !== 'expired' && (
          <CheckFact fact={fact} action={check} />
        )}
      </>
    );
  };
  const missing = factKindKeys.filter((kind) => !lines.some((line) => line.kind === kind));
  return (
    <Section id="passport" title={t('title')} note={keeps ? t('note') : undefined}>
      {groups.map((group) => {
        const rows = lines.filter((line) => groupOf(line) === group);
        if (rows.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`passport-${group}`} className="mb-6">
            <h3 id={`passport-${group}`}>
              {t(`groups.${group}`)} <span className="figures font-normal text-ink-soft">{rows.length}</span>
            </h3>
            <ul className="mt-1 border-t border-line-strong">
              {rows.map((line) => (
                <StatedLine key={line.fact?.factId ?? line.kind} line={line} acts={acts(line)} />
              ))}
            </ul>
          </section>
        );
      })}
      {keeps && missing.length > 0 && (
        <section aria-labelledby="passport-missing" className="mb-2">
          <h3 id="passport-missing">{t('groups.missing')}</h3>
          <p className="mt-1 mb-3 max-w-text text-ink-soft">
            {missing.map((kind) => t(`kinds.${kind}`)).join('、')}
            {t('missingHint')}
          </p>
        </section>
      )}
      {keeps && (
        <Disclosure label={t('add')}>
          {factKindKeys.map((kind) => (
            <FactForm key={kind} organisationId={id} kind={kind} action={state} />
          ))}
        </Disclosure>
      )}
      <PassportHistory history={passport.history} />
    </Section>
  );
}
