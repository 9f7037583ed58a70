import { contentDisposition } from '@/lib/kernel/content-disposition';
import { rootsToKeep } from '@/lib/seals/queries';
import { rootsFile } from '@/lib/seals/roots-file';
import { handler } from '@/lib/web/handler';

/** Every root there is, for whoever wants to keep them. */
export const GET = handler({
  enter: 'anyone',
  run: async ({ context }) =>
    new Response(rootsFile(await rootsToKeep({}, context)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': contentDisposition('attachment', 'trail-roots.csv'),
      },
    }),
});
