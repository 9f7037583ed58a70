import { similarToTyped } from '@/lib/demands/similar/similar-to-typed';
import { paths } from '@/lib/paths/paths';
import { handler, readJson } from '@/lib/web/handler';

/** As it is posted: whatever it is, the query parses it. */
type Typed = Parameters<typeof similarToTyped>[0];

/** What sounds alike while somebody types: published demands only, by their public words. */
export const POST = handler({
  enter: 'anyone',
  async run({ request, context }) {
    const found = await similarToTyped((await readJson(request, 20_000)) as Typed, context);
    const similar = found.map(({ id, title, regionName, sameRegion }) => ({
      id,
      title,
      regionName,
      sameRegion,
      href: paths.publicDemand(id),
    }));
    return Response.json({ similar });
  },
});
