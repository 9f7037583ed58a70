import { z } from 'zod';
import { id, requiredText, text, version } from '@/lib/kernel/text';
import { templateSource } from './template-source';

const about = { name: requiredText(40), description: text(300).default('') };

export const templateInput = z.object({ templateId: id() });

/** Every act on an own template says which version of it was on the screen. */
export const templateVersionInput = z.object({ templateId: id(), version: version() });

/** A supplied template, or one of another level; what a round was set up with is kept by saving it. */
export const adoptTemplateInput = z.object({
  template: templateSource.refine(({ kind }) => kind !== 'round', { message: 'kernel.problems.invalidValue' }),
  regionId: requiredText(64).pipe(id()),
  name: about.name,
});

export const saveTemplateInput = z.object({ roundId: id(), ...about });

/** Name and description stay: what a template holds is one thing, what it is called another. */
export const replaceTemplateInput = z.object({
  roundId: id(),
  /** The template and its version in one value, as a list offers them: 'id:3'. */
  template: z
    .string({ message: 'kernel.problems.required' })
    .regex(/^[\w-]{1,64}:\d{1,9}$/, { message: 'kernel.problems.required' })
    .transform((value) => {
      const [templateId = '', number = ''] = value.split(':');
      return { id: templateId, version: Number(number) };
    }),
});

export const describeTemplateInput = templateVersionInput.extend(about);
