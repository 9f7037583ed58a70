import type { Evidence } from '@/lib/experts/linking/links';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** One path from an expert to an organisation, step by step: 任职 · 填写的单位：… · 对应机构：… */
export async function PathInWords({ path }: { path: Evidence }) {
  const t = await getTranslator('conflicts');
  return stepsOf(t, path).join(' · ');
}

function stepsOf(t: Translate<'conflicts'>, path: Evidence): string[] {
  const { rule, strength, typed, found, by = 'NAME', kin, person, detail = '' } = path;
  return [
    ...(kin && rule !== 'relative' ? [t('path.kin')] : []),
    t(`rules.${rule}`),
    ...(typed === undefined ? [] : [t('path.typed', { typed })]),
    ...(found === undefined || found === typed ? [] : [t('path.found', { found, by: t(`by.${by}`) })]),
    ...(person === undefined
      ? []
      : [t('path.person', { person, detail: detail === '' ? '' : t('path.detail', { detail }) })]),
    ...(typed === undefined ? [] : [timeOf(t, path)]),
    t('path.strength', { strength }),
  ];
}

const timeOf = (t: Translate<'conflicts'>, { from, to }: Evidence): string =>
  from === undefined && to === undefined
    ? t('path.unknown')
    : t('path.since', { from: from ?? t('path.unknown'), to: to ?? t('path.open') });
