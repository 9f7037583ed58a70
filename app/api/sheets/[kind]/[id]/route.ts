import { z } from 'zod';
import { Refusal } from '@/lib/kernel/refusal';
import { fieldKey, id, version } from '@/lib/kernel/text';
import { handler, readJson } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import { sheetKind } from './sheet-kinds';

type Params = { kind: string; id: string };

const saving = z.object({
  /** Who typed it. A browser may be signed in as somebody else by the time it is sent. */
  as: id(),
  key: fieldKey(),
  value: z.unknown(),
  /** The version the cell had when it was shown; 0 where there was none. */
  version: version(),
});

/** Saves one cell of a sheet: one small request, nothing of the page is made anew. */
export const PUT = handler<Params>({
  enter: 'signed-in',
  async run({ request, params, context }) {
    const kind = sheetKind(params.kind);
    const parsed = saving.safeParse(await readJson(request));
    if (!parsed.success) throw new Refusal('invalid', [{ code: 'kernel.problems.invalidValue' }]);
    const { as, ...cell } = parsed.data;
    if (as !== context.actor.personId) throw new Refusal('signed-out', [{ code: 'sheets.problems.anotherPerson' }]);
    const { versions, savedAt, problems = [], unread = [] } = await kind.save(params.id, cell, context);
    const t = await getTranslator();
    return Response.json({
      version: versions[cell.key] ?? cell.version,
      savedAt: savedAt.toISOString(),
      problems: (unread.length > 0 ? unread : problems).map((problem) => problemText(t, problem)),
      isPartly: unread.length > 0,
    });
  },
});

/** What stands in a cell now: asked when somebody else was faster. */
export const GET = handler<Params>({
  enter: 'signed-in',
  async run({ request, params, context }) {
    const cell = await sheetKind(params.kind).now(params.id, request.nextUrl.searchParams.get('key') ?? '', context);
    return Response.json({ ...cell, savedAt: cell.savedAt?.toISOString() ?? '' });
  },
});
