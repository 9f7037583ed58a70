import { templateFile, writePaper } from '@/lib/applications/written/write-paper';
import { wordSample } from '@/lib/rehearsals/word-templates';
import { handler } from '@/lib/web/handler';

/** One of a plan's Word templates, or the form's own, to be changed in Word; with `sample` filled in as a trial. */
export const GET = handler<{ planId: string }>({
  enter: 'signed-in',
  async run({ request, params: { planId }, context }) {
    const { searchParams } = request.nextUrl;
    const paper = await wordSample({ planId, templateId: searchParams.get('template') ?? '' }, context);
    return searchParams.has('sample')
      ? writePaper(paper)
      : templateFile(paper.template, paper.name.replace('（样例）', '（模板）'));
  },
});
