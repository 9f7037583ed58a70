import { mimeOf } from '@/lib/files/kinds';
import { contentDisposition } from '@/lib/kernel/content-disposition';
import { scoreBook } from '@/lib/reviews/scoring/book/score-book';
import { handler } from '@/lib/web/handler';

/** An expert's open sheets of a stage as a table, to be filled in and brought back. */
export const GET = handler<{ stageId: string }>({
  enter: 'signed-in',
  async run({ params: { stageId }, context }) {
    const { name, bytes } = await scoreBook({ stageId }, context);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mimeOf('xlsx'),
        'Content-Disposition': contentDisposition('attachment', name),
        'Cache-Control': 'private, no-store',
      },
    });
  },
});
