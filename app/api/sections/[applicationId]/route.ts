import { sectionStatesOfMine } from '@/lib/applications/filling/section-to-fill';
import { handler } from '@/lib/web/handler';

/** How far each section of an application is: asked after what was typed is saved. */
export const GET = handler<{ applicationId: string }>({
  enter: 'signed-in',
  run: async ({ params, context }) => Response.json(await sectionStatesOfMine(params, context)),
});
