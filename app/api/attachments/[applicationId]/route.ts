import { z } from 'zod';
import { attachFile } from '@/lib/applications/filling/attach-file';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { MAX_FILE_BYTES } from '@/lib/files/kinds';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { handler, readJson } from '@/lib/web/handler';
import { readUpload } from '@/lib/web/read-upload';

type Params = { applicationId: string };

const removing = z.object({ fileId: id() });

/** Adds one file with its progress seen; without JavaScript the form's own action does the same. */
export const POST = handler<Params>({
  enter: 'signed-in',
  async run({ request, params: { applicationId }, context }) {
    const data = await readUpload(request, { maxBytes: MAX_FILE_BYTES, tooLargeCode: 'files.problems.uploadTooLarge' });
    const { file } = await attachFile(
      { applicationId, fieldKey: String(data.get('fieldKey')), file: data.get('file') as File },
      context,
    );
    const { id: fileId, name, size, mime, uploadedAt, scan } = file;
    return Response.json({
      id: fileId,
      name,
      size,
      mime,
      scan,
      uploader: context.actor.name,
      uploadedAt: uploadedAt.toISOString(),
    });
  },
});

export const DELETE = handler<Params>({
  enter: 'signed-in',
  async run({ request, params: { applicationId }, context }) {
    const parsed = removing.safeParse(await readJson(request));
    if (!parsed.success) throw new Refusal('invalid');
    await removeAttachment({ applicationId, fileId: parsed.data.fileId }, context);
    return new Response(null, { status: 204 });
  },
});
