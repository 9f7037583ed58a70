import type { publicHeat } from '@/lib/demands/heat';
import { heatList } from '@/lib/demands/heat-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Heat = NonNullable<Awaited<ReturnType<typeof publicHeat>>['heat']>;

/** The table is the picture: every cell says its number, is tinted by it, and leads to the demands it counts. */
export async function HeatTable({ heat }: { heat: Heat }) {
  const t = await getTranslator('demands');
  const most = Math.max(1, ...heat.rows.flatMap(({ cells }) => cells));
  const caption = t('pages.heat.caption', { region: heat.region.name });
  return (
    <div className="grid-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table" data-dense>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fields.region')}</th>
            <th scope="col" className="text-right!">
              {t('pages.heat.total')}
            </th>
            {heat.columns.map(({ name }) => (
              <th key={name} scope="col" className="text-right!">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heat.rows.map(({ region, exact, cells, total }) => (
            <tr key={`${region.id}${exact ? '-self' : ''}`}>
              <th scope="row" className="border-line! bg-paper! font-normal!">
                {exact || heat.region.level === 'STREET' ? (
                  t(exact ? 'pages.heat.itself' : 'pages.heat.region', { region: region.name })
                ) : (
                  <a className="text-accent! underline!" href={paths.demandHeatOf(region.id)}>
                    {region.name}
                  </a>
                )}
              </th>
              <td className="figures text-right font-semibold">
                {total > 0 ? <a href={heatList({ regionId: region.id, exact })}>{total}</a> : total}
              </td>
              {heat.columns.map(({ name }, index) => (
                <Cell
                  key={name}
                  count={cells[index] ?? 0}
                  most={most}
                  href={heatList({ regionId: region.id, category: name, exact })}
                  label={t('pages.heat.cell', { region: region.name, category: name, count: cells[index] ?? 0 })}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('pages.heat.sum')}</td>
            <td className="figures text-right">{heat.total}</td>
            {heat.columns.map(({ name, total }) => (
              <td key={name} className="figures text-right">
                {total > 0 ? <a href={heatList({ regionId: heat.region.id, category: name })}>{total}</a> : total}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The tint stops at a share that keeps the ink readable. */
function Cell({ count, most, href, label }: { count: number; most: number; href: string; label: string }) {
  const share = count === 0 ? 0 : Math.round(8 + (count / most) * 27);
  return (
    <td
      className="figures p-0! text-right"
      style={{ background: `color-mix(in srgb, var(--color-accent) ${share}%, var(--color-paper))` }}
    >
      {count === 0 ? (
        <span className="block px-3 py-[0.4375rem] text-ink-soft">0</span>
      ) : (
        <a href={href} aria-label={label} className="block px-3 py-[0.4375rem] font-semibold text-ink hover:underline">
          {count}
        </a>
      )}
    </td>
  );
}
