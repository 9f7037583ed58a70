import type { Evidence } from '@/lib/experts/linking/links';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** One path from an expert to an organisation: of what kind it is, and under it step by step how it was found. */
export async function PathInWords({ path }: { path: Evidence }) {
  const t = await getTranslator('conflicts');
  const { rule, strength, kin } = path;
  return (
    <>
      <strong className="font-medium">
        {kin && rule !== 'relative' && `${t('path.kin')} · `}
        {t(`rules.${rule}`)}
      </strong>{' '}
      <span className="text-ink-soft">{t('path.strength', { strength })}</span>
      {stepsOf(t, path).map((step) => (
        <span key={step} className="block">
          {step}
        </span>
      ))}
    </>
  );
}

function stepsOf(t: Translate<'conflicts'>, path: Evidence): string[] {
  const { typed, found, by = 'NAME', person, detail = '' } = path;
  return [
    ...(typed === undefined ? [] : [`${t('path.typed', { typed })} · ${timeOf(t, path)}`]),
    ...(found === undefined || found === typed ? [] : [t('path.found', { found, by: t(`by.${by}`) })]),
    ...(person === undefined
      ? []
      : [t('path.person', { person, detail: detail === '' ? '' : t('path.detail', { detail }) })]),
  ];
}

const timeOf = (t: Translate<'conflicts'>, { from, to }: Evidence): string =>
  from === undefined && to === undefined
    ? t('path.unknown')
    : t('path.since', {
        from: from === undefined ? t('path.unknown') : t.day(from),
        to: to === undefined ? t('path.open') : t.day(to),
      });
