import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, prose, requiredLine, version } from '@/lib/kernel/text';
import { templateSource } from './template-source';

/** What a template is called, and what it is for. */
export const aboutTemplate = { name: requiredLine(40), description: prose(limits.about).default('') };

/** A supplied template by its key, or an own one by its id. */
export const templateKey = z.object({ key: id() });

export const templateInput = z.object({ templateId: id() });

/** Every act on an own template says which version of it was on the screen. */
export const templateVersionInput = z.object({ templateId: id(), version: version() });

/** Storing and abandoning say which version of the open plan was on the screen. */
export const editPlanInput = z.object({ templateId: id(), planVersion: version() });

/** A supplied template, or one of another level. */
export const adoptTemplateInput = z.object({
  template: templateSource,
  regionId: requiredLine(64).pipe(id()),
  name: aboutTemplate.name,
});

export const describeTemplateInput = templateVersionInput.extend(aboutTemplate);
