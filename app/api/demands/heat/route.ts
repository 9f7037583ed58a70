import { demandHeat } from '@/lib/demands/heat';
import { publicDemandParams } from '@/lib/demands/list-params';
import { Refusal } from '@/lib/kernel/refusal';
import { csvResponse } from '@/lib/web/csv-response';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';

/** A region's heat table as everybody reads it. */
export const GET = handler({
  enter: 'anyone',
  async run({ request, context: { now } }) {
    const { region } = publicDemandParams.parse(Object.fromEntries(request.nextUrl.searchParams));
    const heat = region === undefined ? null : await demandHeat(region, now);
    if (heat === null) throw new Refusal('not-found');
    const t = await getTranslator('demands');
    const head = [t('fields.region'), ...heat.columns.map(({ code, name }) => `${code} ${name}`), t('pages.heat.total')];
    const rows = heat.rows.map(({ region: { name }, exact, cells, total }) => [exact ? t('pages.heat.itself', { region: name }) : name, ...cells, total]);
    const sum = [t('pages.heat.sum'), ...heat.columns.map(({ total }) => total), heat.total];
    return csvResponse(`${heat.region.name}${t('pages.heat.title')}`, head, [...rows, sum]);
  },
});
