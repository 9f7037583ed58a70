import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { factKindKeys } from '@/lib/organisations/passport/fact-kinds';
import type { PassportLine } from '@/lib/organisations/passport/lines';
import type { Passport } from '@/lib/organisations/passport/passport-of';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { CheckFact, EndFact, FactForm } from './fact-forms';
import { LineContent, LineFreshness, LineSource } from './line-cells';
import { PassportHistory } from './passport-history';
import { PassportToMend } from './passport-to-mend';

type PassportSectionProps = {
  passport: Passport;
  actions: { state?: FormAction; end?: FormAction; check?: FormAction };
};

/** Every fact of the passport once, with its source, its days and who mends it; and what its reader may do with each. */
export async function PassportSection({ passport, actions: { state, end, check } }: PassportSectionProps) {
  const t = await getTranslator('organisations.passport');
  const { id, lines, may } = passport;
  const keeps = may.keep && state !== undefined && end !== undefined;
  const acts = ({ fact, freshness }: PassportLine) => {
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
  return (
    <Section id="passport" title={t('title')} note={keeps ? t('note') : undefined}>
      <PassportToMend lines={passport.toMend} />
      <DataTable
        id="passport-lines"
        caption={t('caption')}
        captionHidden
        rows={lines}
        rowKey={({ kind, fact }) => fact?.factId ?? kind}
        columns={[
          { key: 'fact', header: t('fact'), render: ({ kind }) => t(`kinds.${kind}`), nowrap: true },
          { key: 'content', header: t('content'), render: (line) => <LineContent line={line} /> },
          { key: 'source', header: t('source'), render: (line) => <LineSource line={line} /> },
          { key: 'validity', header: t('validity'), render: (line) => <LineFreshness line={line} /> },
          { key: 'mends', header: t('mends'), render: ({ mends }) => t(`menders.${mends}`) },
          ...(keeps || may.check ? [{ key: 'acts', header: t('acts'), render: acts, phone: 'acts' as const }] : []),
        ]}
      />
      {keeps && (
        <div className="mt-4">
          <Disclosure label={t('add')}>
            {factKindKeys.map((kind) => (
              <FactForm key={kind} organisationId={id} kind={kind} action={state} />
            ))}
          </Disclosure>
        </div>
      )}
      <PassportHistory history={passport.history} />
    </Section>
  );
}
