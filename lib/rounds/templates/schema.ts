import { z } from 'zod';
import { id } from '@/lib/kernel/text';
import { aboutTemplate } from '@/lib/plans/templates/own-template-schema';

export const saveTemplateInput = z.object({ roundId: id(), ...aboutTemplate });

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
