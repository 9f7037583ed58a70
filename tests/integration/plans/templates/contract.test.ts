import { db } from '@/lib/db/client';
import { abandonTemplateEdit } from '@/lib/plans/templates/abandon-template-edit';
import { adoptTemplate } from '@/lib/plans/templates/adopt-template';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { describeOwnTemplate } from '@/lib/plans/templates/describe-own-template';
import { restoreOwnTemplate } from '@/lib/plans/templates/restore-own-template';
import { retireOwnTemplate } from '@/lib/plans/templates/retire-own-template';
import { storeTemplateEdit } from '@/lib/plans/templates/store-template-edit';
import { replaceOwnTemplate } from '@/lib/rounds/templates/replace-own-template';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { actorWith, at, createRegion, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { asOne, doorContract, madeOnce, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer: by, observer } = place;
const cityId = place.city.id;
const street = await actorWith('OFFICER', place.street);
/** A town uses the templates of the levels above it and does not change them. */
const forbidden = () => street;
const round = await createRound({ region: place.district });
const about = { name: '某区公益创投', description: '每年一届' };
const badAbout = { name: ' ', description: '长'.repeat(301) };

async function saved({ isRetired = false } = {}) {
  const { id, version } = await saveOwnTemplate({ roundId: round.id, ...about }, at(by));
  if (isRetired) await db.ownTemplate.update({ where: { id }, data: { retiredAt: testNow } });
  return { templateId: id, version };
}
async function begun() {
  const { templateId } = await saved();
  const { planId } = await beginTemplateEdit({ templateId }, at(by));
  const { version: planVersion } = await db.plan.findUniqueOrThrow({ where: { id: planId } });
  return { by, templateId, input: { templateId, planVersion } };
}
const ofTemplate = (fresh: { input: { templateId: string } }) => ({
  entity: 'template',
  entityId: fresh.input.templateId,
  cityId,
});

doorContract(saveOwnTemplate, {
  fresh: async () => ({ by, input: { roundId: round.id, ...about } }),
  result: { version: 1 },
  trail: (_, { id }) => ({ entityId: id, cityId }),
  forbidden: () => observer,
  refused: never('a round may be kept as a template at any stage'),
  invalid: { roundId: '', ...badAbout },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

doorContract(adoptTemplate, {
  fresh: async () => ({ by, input: { template: 'eight-categories', regionId: place.district.id, name: '本区模板' } }),
  result: {},
  trail: (_, { template }) => ({ entityId: template.id, cityId }),
  forbidden: () => street,
  refused: {
    'rounds.problems.regionRetired': async ({ input }) => {
      const { id } = await createRegion({ name: '旧街道', level: 'STREET', parent: place.district });
      await db.region.update({ where: { id }, data: { validTo: '2020-01-01' } });
      return { input: { ...input, regionId: id }, field: 'regionId' };
    },
  },
  invalid: { template: 'dream', regionId: '', name: ' ' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

doorContract(describeOwnTemplate, {
  fresh: async () => ({ by, input: { ...(await saved()), ...about, name: '改名' } }),
  result: { name: '改名' },
  trail: ofTemplate,
  forbidden,
  refused: never('what a template is called contradicts nothing'),
  invalid: { templateId: '', version: 'x', ...badAbout },
  again: 'conflict',
});

doorContract(retireOwnTemplate, {
  fresh: async () => ({ by, input: await saved() }),
  result: { retiredAt: testNow },
  trail: ofTemplate,
  forbidden,
  refused: { 'templates.problems.retired': async () => ({ input: await saved({ isRetired: true }) }) },
  invalid: { templateId: '', version: 'x' },
  again: 'refused',
});

doorContract(restoreOwnTemplate, {
  fresh: async () => ({ by, input: await saved({ isRetired: true }) }),
  result: { retiredAt: null },
  trail: ofTemplate,
  forbidden,
  refused: { 'templates.problems.inUse': async () => ({ input: await saved() }) },
  invalid: { templateId: '', version: 'x' },
  again: 'refused',
});

doorContract(replaceOwnTemplate, {
  fresh: async () => {
    const { templateId, version } = await saved();
    return { by, templateId, input: { roundId: round.id, template: `${templateId}:${version}` } };
  },
  result: { version: 2 },
  trail: ({ templateId }) => ({ entityId: templateId, cityId }),
  forbidden: () => ({ ...street, grants: [...street.grants, ...observer.grants] }),
  refused: {
    'templates.problems.retired': async ({ input }) => {
      const { templateId, version } = await saved({ isRetired: true });
      return { input: { ...input, template: `${templateId}:${version}` }, field: 'template' };
    },
    'templates.problems.beingModified': async ({ input }) => {
      const { templateId } = await begun();
      return { input: { ...input, template: `${templateId}:1` }, field: 'template' };
    },
    'kernel.problems.changedMeanwhile': ({ input, templateId }) => ({
      input: { ...input, template: `${templateId}:9` },
      kind: 'conflict',
    }),
  },
  invalid: { roundId: '', template: 'none' },
  version: never('the choice of the template says it: its id and its version'),
  again: 'conflict',
});

doorContract(beginTemplateEdit, {
  fresh: async () => ({ by, input: { templateId: (await saved()).templateId } }),
  result: {},
  trail: ofTemplate,
  forbidden,
  refused: {
    'templates.problems.retired': async () => ({
      input: { templateId: (await saved({ isRetired: true })).templateId },
    }),
  },
  invalid: { templateId: '' },
  version: never('there is one open plan of a template, found or made'),
  again: 'done',
  race: asOne('of two who begin at once the second is led to what the first began'),
});

doorContract(storeTemplateEdit, {
  fresh: begun,
  result: { version: 2 },
  trail: ({ templateId }) => ({ entityId: templateId, cityId }),
  forbidden,
  refused: {
    'templates.problems.retired': async () => {
      const { templateId, input } = await begun();
      await db.ownTemplate.update({ where: { id: templateId }, data: { retiredAt: testNow } });
      return { input };
    },
  },
  invalid: { templateId: '', planVersion: 'x' },
  again: 'not-found',
});

doorContract(abandonTemplateEdit, {
  fresh: begun,
  result: {},
  trail: ({ templateId }) => ({ entityId: templateId, cityId }),
  forbidden,
  refused: never('what was begun may always be dropped'),
  invalid: { templateId: '', planVersion: 'x' },
  again: 'not-found',
});
