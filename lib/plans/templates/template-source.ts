import { z } from 'zod';
import type { SuppliedTemplate } from '../plan-content';
import { suppliedTemplate } from '../supplied/supplied-templates';

/** A supplied template ('standard') or a town's own ('own:<id>'). */
export type TemplateSource = { kind: 'supplied'; template: SuppliedTemplate } | { kind: 'own'; id: string };

export const templateSource = z
  .string({ message: 'kernel.problems.required' })
  .trim()
  .transform((text, context): TemplateSource => {
    const [, id] = /^own:([\w-]{1,64})$/.exec(text) ?? [];
    if (id !== undefined) return { kind: 'own', id };
    const template = suppliedTemplate(text);
    if (template !== undefined) return { kind: 'supplied', template };
    context.addIssue({
      code: 'custom',
      message: text === '' ? 'kernel.problems.required' : 'kernel.problems.invalidValue',
    });
    return z.NEVER;
  });
