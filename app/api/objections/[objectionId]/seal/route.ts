import { objectionSeal } from '@/lib/awards/objections/objection-seal';
import { serveFile } from '@/lib/files/serve-file';
import { Refusal } from '@/lib/kernel/refusal';
import { handler } from '@/lib/web/handler';

/** The stamped paper of an objection, for the officers who handle it. */
export const GET = handler<{ objectionId: string }>({
  enter: 'signed-in',
  async run({ params: { objectionId }, context: { actor } }) {
    const file = await objectionSeal(actor, objectionId);
    if (file === null) throw new Refusal('not-found');
    return serveFile(file, { download: false });
  },
});
