import { serveFile } from '@/lib/files/serve-file';
import { handler } from '@/lib/web/handler';
import { readableFile } from './readable-file';

/** A file for whoever may read what it belongs to. */
export const GET = handler<{ fileId: string }>({
  enter: 'signed-in',
  async run({ request, params: { fileId }, context }) {
    const file = await readableFile(fileId, context);
    return serveFile(file, { download: request.nextUrl.searchParams.has('download') });
  },
});
