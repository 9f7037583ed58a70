import { Notice } from '@/components/ui/notice';
import type { PassportLine } from '@/lib/organisations/passport/lines';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** What expires soon, has expired or has grown old, each with who can mend it. */
export async function PassportToMend({ lines }: { lines: readonly PassportLine[] }) {
  const t = await getTranslator('organisations.passport');
  if (lines.length === 0) return null;
  return (
    <Notice tone="waiting" title={t('mendTitle', { count: lines.length })} className="mb-4">
      <ul>
        {
          await Promise.all(
            lines.map(async (line) => (
              <li key={line.fact?.factId ?? line.kind}>
                {textFor(t, `mend.${line.freshness}`, {
                  fact: await nameOfLine(line),
                  day: line.until === null ? '' : t.day(line.until),
                  mender: t(`menders.${line.mends}`),
                })}
              </li>
            )),
          )
        }
      </ul>
    </Notice>
  );
}

/** '人员及证书“李静”'; what there is one of needs no more than its kind. */
export async function nameOfLine({ kind, fact }: Pick<PassportLine, 'kind' | 'fact'>): Promise<string> {
  const t = await getTranslator('organisations.passport');
  const name = t(`kinds.${kind}`);
  return fact === null ? name : t('named', { kind: name, title: fact.title });
}
