import { saveScores } from '@/lib/reviews/save-scores';
import { handler, readJson } from '@/lib/web/handler';

type Body = Omit<Parameters<typeof saveScores>[0], 'assignmentId'>;

/** Autosave of a score sheet; the same command as the form's. */
export const POST = handler<{ assignmentId: string }>({
  enter: 'signed-in',
  async run({ request, params: { assignmentId }, context }) {
    const body = (await readJson(request, 50_000)) as Body;
    return Response.json(await saveScores({ ...body, assignmentId }, context));
  },
});
