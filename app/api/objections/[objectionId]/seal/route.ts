import { objectionSeal } from '@/lib/awards/objections/objection-seal';
import { serveFile } from '@/lib/files/serve-file';
import { handler } from '@/lib/web/handler';

/** The stamped paper of an objection, for the officers who handle it. */
export const GET = handler<{ objectionId: string }>({
  enter: 'signed-in',
  run: async ({ params, context }) => serveFile(await objectionSeal(params, context), { download: false }),
});
