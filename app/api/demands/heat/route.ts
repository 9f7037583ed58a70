import { demandHeat } from '@/lib/demands/heat';
import { publicDemandParams } from '@/lib/demands/list-params';
import { Refusal } from '@/lib/kernel/refusal';
import { csvResponse } from '@/lib/web/csv-response';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';

/** A region's heat table as everybody reads it. */
export const GET = handler({
  enter: 'anyone',
  async run({ request, context }) {
    const { region } = publicDemandParams.parse(Object.fromEntries(request.nextUrl.searchParams));
    const heat = region === undefined ? null : await demandHeat(region, context.now);
    if (heat === null) throw new Refusal('not-found');
    const t = await getTranslator('demands');
    const head = [
      t('fields.region'),
      ...heat.columns.map(({ code, name }) => `${code} ${name}`),
      t('pages.heat.total'),
    ];
    const rows = heat.rows.map(({ region: place, exact, cells, total }) => [
      exact ? t('pages.heat.itself', { region: place.name }) : place.name,
      ...cells,
      total,
    ]);
    const sum = [t('pages.heat.sum'), ...heat.columns.map(({ total }) => total), heat.total];
    const { id, name, cityId } = heat.region;
    const asked = new URLSearchParams(id === cityId ? {} : { region: name });
    return csvResponse(
      { name: `${name}${t('pages.heat.title')}`, head, rows, sum },
      [{ list: 'demandHeat', aboutId: cityId, cityId, asked }],
      context,
    );
  },
});
