import { similarToTyped } from '@/lib/demands/similar/similar-to-typed';
import { paths } from '@/lib/paths/paths';
import { handler, readJson } from '@/lib/web/handler';

/** What sounds alike while somebody types: published demands only, by their public words. */
export const POST = handler({
  enter: 'anyone',
  async run({ request }) {
    const found = await similarToTyped(await readJson(request, 20_000));
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
