import { z } from 'zod';
import { id, requiredLine, text, version } from '@/lib/kernel/text';
import { listNames } from '@/lib/lists/list-names';

const name = requiredLine(20);

export const saveViewInput = z.object({ list: z.enum(listNames), name, query: text(2_000) });
export const viewInput = z.object({ viewId: id(), version: version() });
export const renameViewInput = viewInput.extend({ name });
