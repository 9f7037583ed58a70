import type { ReactNode } from 'react';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { formatYuan } from '@/lib/kernel/money';
import { kindOf } from '@/lib/organisations/passport/fact-kinds';
import { type Freshness, needsMending } from '@/lib/organisations/passport/freshness';
import type { PassportLine } from '@/lib/organisations/passport/lines';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** One fact: how fresh it is before all, what it says, until when and who mends it; the forms open beneath, as wide as the row. */
export async function StatedLine({ line, acts }: { line: PassportLine; acts: ReactNode }) {
  const t = await getTranslator('organisations.passport');
  const { kind, freshness, until } = line;
  const mender = t(`menders.${line.mends}`);
  const isStale = needsMending(freshness);
  const told = isStale
    ? textFor(t, `mend.${freshness}`, { fact: await nameOfLine(line), day: until === null ? '' : t.day(until), mender })
    : [daysOf(line, t), t('mendedBy', { mender })].filter(Boolean).join('，');
  return (
    <li className="stated-line">
      <p>{freshness !== 'open' && <StatusTag tone={tones[freshness]}>{t(`freshness.${freshness}`)}</StatusTag>}</p>
      <div>
        <p className="font-semibold">{t(`kinds.${kind}`)}</p>
        <LineContent line={line} />
        {isStale && <p>{told}</p>}
        <p className="text-small text-ink-soft">
          {isStale ? sourceOf(line, t) : t('both', { told: told ?? '', source: sourceOf(line, t) })}
        </p>
        {acts !== null && <div className="row-acts">{acts}</div>}
      </div>
    </li>
  );
}

/** '人员及证书“李静”'; what there is one of needs no more than its kind. */
export async function nameOfLine({ kind, fact }: Pick<PassportLine, 'kind' | 'fact'>): Promise<string> {
  const t = await getTranslator('organisations.passport');
  const name = t(`kinds.${kind}`);
  return fact === null ? name : t('named', { kind: name, title: fact.title });
}

/** What it says, with its number masked, and the paper that proves it. */
async function LineContent({ line: { title, detail, conclusion, fact, file } }: { line: PassportLine }) {
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
      <p>
        {said.length === 0 ? '—' : said.join('，')}
        {file && (
          <>
            {' '}
            <a className="link" href={paths.file(file.id)}>
              {file.name}
            </a>
          </>
        )}
      </p>
      {fact?.check?.agreed === false && (
        <p data-tone="returned" className="toned text-small">
          {t('passport.disputed', { note: fact.check.note })}
        </p>
      )}
    </>
  );
}

/** Who says so and since when; of what the organisation states, whether the office has held it against its paper. */
function sourceOf({ source, on, fact }: PassportLine, t: Translate): string {
  const said = t(`sources.${source}`);
  const checked = fact === null || !kindOf(fact.kind).checked ? null : t(`checks.${checkOf(fact.check)}`);
  return [on === null ? said : t('on', { source: said, day: t.day(on) }), checked].filter(Boolean).join('，');
}

const checkOf = (check: { agreed: boolean } | null | undefined) =>
  check == null ? 'open' : check.agreed ? 'agreed' : 'disputed';

const tones: Record<Exclude<Freshness, 'open'>, Tone> = {
  current: 'passed',
  soon: 'waiting',
  expired: 'refused',
  old: 'waiting',
};

type Translate = Awaited<ReturnType<typeof getTranslator<'organisations.passport'>>>;

function daysOf({ kind, from, to, until }: PassportLine, t: Translate): string {
  if (kind === 'report' || kind === 'inspection') return from === null ? '' : t('year', { year: from.slice(0, 4) });
  if (until !== null && to !== null) return t('validTo', { day: t.day(to) });
  if (from !== null && to !== null) return t('span', { from: t.day(from), to: t.day(to) });
  if (from !== null) return t('since', { day: t.day(from) });
  return to === null ? '' : t('ended', { day: t.day(to) });
}
