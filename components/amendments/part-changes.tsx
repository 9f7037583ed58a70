import type { FormChange } from '@/lib/forms/builder/form-difference';
import { getTranslator, type Translate } from '@/lib/web/messages';

type PartChange = FormChange['changes'][number];

/** In what one field, section or rule differs, one line for each part. */
export async function PartChanges({ changes, thing }: { changes: readonly PartChange[]; thing: FormChange['thing'] }) {
  const [t, forms] = [await getTranslator('amendments'), await getTranslator('builder')];
  return (
    <ul className="mt-1 max-w-text space-y-1 text-table">
      {changes.map((change) => (
        <li key={change.part}>{lineOf(change, { t, forms, thing })}</li>
      ))}
    </ul>
  );
}

const yesAndNo = {
  required: ['required', 'optional'],
  withinPeriod: ['inPeriod', 'anyTime'],
  advisory: ['advisory', 'binding'],
  sums: ['sumsNamed', 'sumsLeftOut'],
} as const;

type Words = { t: Translate<'amendments'>; forms: Translate<'builder'>; thing: FormChange['thing'] };

function lineOf(change: PartChange, { t, forms, thing }: Words) {
  if ('added' in change) return listed(t, change);
  if (!('after' in change)) return t(`parts.${change.part}`);
  if (change.part === 'type')
    return turned(t, t('parts.type'), [forms(`types.${change.before}`), forms(`types.${change.after}`)]);
  if (
    change.part === 'required' ||
    change.part === 'withinPeriod' ||
    change.part === 'advisory' ||
    change.part === 'sums'
  ) {
    const [yes, no] = yesAndNo[change.part];
    const [now, was] = change.after ? [yes, no] : [no, yes];
    return turned(t, t(`parts.${change.part}`), [t(`difference.${was}`), t(`difference.${now}`)]);
  }
  const part = thing === 'rule' && change.part === 'condition' ? 'ruleCondition' : change.part;
  return turned(t, t(`parts.${part}`), [change.before, change.after]);
}

function turned(t: Translate<'amendments'>, part: string, [before, after]: [string, string]) {
  const shown = (value: string) => (value === '' ? t('difference.empty') : value);
  return (
    <>
      <span className="text-ink-soft">{part}</span>
      <span className="block pl-4">
        <span className="text-ink-soft">{t('difference.from')}</span>{' '}
        <del className="text-ink-soft">{shown(before)}</del>
      </span>
      <span className="block pl-4">
        <span className="text-ink-soft">{t('difference.to')}</span> <ins className="no-underline">{shown(after)}</ins>
      </span>
    </>
  );
}

function listed(
  t: Translate<'amendments'>,
  { part, added, removed, changed }: Extract<PartChange, { added: string[] }>,
) {
  const lines = { listAdded: added, listRemoved: removed, listChanged: changed };
  return (
    <>
      <span className="text-ink-soft">{t(`parts.${part}`)}</span>
      {(Object.keys(lines) as (keyof typeof lines)[])
        .filter((line) => lines[line].length > 0)
        .map((line) => (
          <span key={line} className="block pl-4">
            {t(`difference.${line}`, { names: lines[line].join(t('difference.separator')) })}
          </span>
        ))}
    </>
  );
}
