import { z } from 'zod';
import { id, requiredText, text, version } from '@/lib/kernel/text';

const about = { name: requiredText(40), description: text(300).default('') };

/** Every act on an own template says which version of it was on the screen. */
export const templateVersionInput = z.object({ templateId: id(), version: version() });

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
