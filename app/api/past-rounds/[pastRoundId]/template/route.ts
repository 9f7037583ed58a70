import { mimeOf } from '@/lib/files/kinds';
import { contentDisposition } from '@/lib/kernel/content-disposition';
import { pastTemplate } from '@/lib/past/importing/template';
import { handler } from '@/lib/web/handler';

/** The empty table of a past round, to be filled in and brought back. */
export const GET = handler<{ pastRoundId: string }>({
  enter: 'signed-in',
  async run({ params: { pastRoundId }, context }) {
    const { name, bytes } = await pastTemplate({ pastRoundId }, context);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mimeOf('xlsx'),
        'Content-Disposition': contentDisposition('attachment', name),
        'Cache-Control': 'private, no-store',
      },
    });
  },
});
