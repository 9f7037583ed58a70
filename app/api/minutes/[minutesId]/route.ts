import { minutesFile } from '@/lib/awards/deciding/minutes-of-round';
import { serveFile } from '@/lib/files/serve-file';
import { handler } from '@/lib/web/handler';

/** The minutes of a meeting, for whoever runs or watches the round. */
export const GET = handler<{ minutesId: string }>({
  enter: 'signed-in',
  run: async ({ params, context }) => serveFile(await minutesFile(params, context), { download: false }),
});
