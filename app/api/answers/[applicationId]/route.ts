import { z } from 'zod';
import { answerNow } from '@/lib/applications/filling/answer-now';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { Refusal } from '@/lib/kernel/refusal';
import { formatClock } from '@/lib/kernel/shanghai';
import { handler, readJson } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/text-for';

type Params = { applicationId: string };

const saving = z.object({
  fieldKey: z.string().regex(/^[A-Za-z]\w{0,39}$/),
  value: z.unknown(),
  version: z.number().int().min(0),
});

/** Autosave: one field, one small request. */
export const PUT = handler<Params>({
  enter: 'signed-in',
  async run({ request, params: { applicationId }, context }) {
    const parsed = saving.safeParse(await readJson(request));
    if (!parsed.success) throw new Refusal('invalid', [{ code: 'kernel.problems.invalidValue' }]);
    const { fieldKey, value, version } = parsed.data;
    const saved = await saveAnswers(
      { applicationId, answers: { [fieldKey]: value }, versions: { [fieldKey]: version } },
      context,
    );
    const t = await getTranslator();
    const problems = saved.problems.map((problem) => problemText(t, problem));
    return Response.json({
      version: saved.versions[fieldKey] ?? version,
      savedAt: formatClock(saved.savedAt),
      problems,
    });
  },
});

/** What stands in a field now: asked when somebody else was faster. */
export const GET = handler<Params>({
  enter: 'signed-in',
  async run({ request, params: { applicationId }, context: { actor } }) {
    const fieldKey = request.nextUrl.searchParams.get('field') ?? '';
    const answer = await answerNow(actor, { applicationId, fieldKey });
    if (answer === null) throw new Refusal('not-found');
    return Response.json({ ...answer, savedAt: answer.savedAt === null ? '' : formatClock(answer.savedAt) });
  },
});
