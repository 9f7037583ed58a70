import { z } from 'zod';
import type { TemplateTag } from '@/lib/files/word/template/template';

/** The placeholders of a template as they are kept. */
export const wordTags = z.array(
  z.object({ name: z.string(), within: z.array(z.string()), isBlock: z.boolean() }),
) satisfies z.ZodType<TemplateTag[]>;
