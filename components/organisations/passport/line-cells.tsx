import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { formatYuan } from '@/lib/kernel/money';
import { kindOf } from '@/lib/organisations/passport/fact-kinds';
import type { Freshness } from '@/lib/organisations/passport/freshness';
import type { PassportLine } from '@/lib/organisations/passport/lines';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

type CellProps = { line: PassportLine };

/** What it says, with its number masked, and the paper that proves it. */
export async function LineContent({ line: { title, detail, conclusion, fact, file } }: CellProps) {
  const t = await getTranslator('organisations');
  const said = [
    title,
    conclusion === null ? '' : (textFor(t, `conclusions.${conclusion}`) ?? ''),
    detail,
    fact?.number ?? '',
    fact?.amountFen == null ? '' : t('passport.yuan', { amount: formatYuan(fact.amountFen) }),
    fact?.result ?? '',
  ].filter(Boolean);
  return (
    <>
      {said.length === 0 ? '—' : said.join('，')}
      {file && (
        <div>
          <a href={paths.file(file.id)}>{file.name}</a>
        </div>
      )}
      {fact?.check?.agreed === false && (
        <div data-tone="returned" className="toned text-small">
          {t('passport.disputed', { note: fact.check.note })}
        </div>
      )}
    </>
  );
}

/** Who says so and since when; of what the organisation states, whether the office has held it against its paper. */
export async function LineSource({ line: { source, on, fact } }: CellProps) {
  const t = await getTranslator('organisations.passport');
  const said = t(`sources.${source}`);
  const { check } = fact ?? {};
  const checked = fact === null || !kindOf(fact.kind).checked ? null : t(`checks.${checkOf(check)}`);
  return (
    <>
      {on === null ? said : t('on', { source: said, day: t.day(on) })}
      {checked && <div className="text-small text-ink-soft">{checked}</div>}
    </>
  );
}

const checkOf = (check: { agreed: boolean } | null | undefined) =>
  check == null ? 'open' : check.agreed ? 'agreed' : 'disputed';

const tones: Record<Exclude<Freshness, 'open'>, Tone> = {
  current: 'passed',
  soon: 'waiting',
  expired: 'refused',
  old: 'waiting',
};

/** Its days, and how fresh it is. */
export async function LineFreshness({ line }: CellProps) {
  const t = await getTranslator('organisations.passport');
  const { freshness } = line;
  return (
    <>
      <div>{daysOf(line, t)}</div>
      {freshness !== 'open' && <StatusTag tone={tones[freshness]}>{t(`freshness.${freshness}`)}</StatusTag>}
    </>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslator<'organisations.passport'>>>;

function daysOf({ kind, from, to, until }: PassportLine, t: Translate): string {
  if (kind === 'report' || kind === 'inspection') return from === null ? '—' : t('year', { year: from.slice(0, 4) });
  if (until !== null && to !== null) return t('validTo', { day: t.day(to) });
  if (from !== null && to !== null) return t('span', { from: t.day(from), to: t.day(to) });
  if (from !== null) return t('since', { day: t.day(from) });
  return to === null ? '—' : t('ended', { day: t.day(to) });
}
