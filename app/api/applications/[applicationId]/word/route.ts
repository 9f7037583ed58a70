import { draftPaper, submittedPaper } from '@/lib/applications/written/application-papers';
import { writePaper } from '@/lib/applications/written/write-paper';
import { handler } from '@/lib/web/handler';

/** An application as a Word file in the template of its round: as it was handed in last, with `draft` as it stands now. */
export const GET = handler<{ applicationId: string }>({
  enter: 'signed-in',
  run: async ({ request, params, context }) =>
    writePaper(await (request.nextUrl.searchParams.has('draft') ? draftPaper : submittedPaper)(params, context)),
});
