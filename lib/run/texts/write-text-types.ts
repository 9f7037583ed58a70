import { writeFileSync } from 'node:fs';
import { main } from '@/lib/run/main';
import { textTypes, textTypesFile } from '@/lib/run/texts/text-types';

/** `npm run texts`: after a text with gaps was added or changed. */
await main(() => {
  writeFileSync(textTypesFile, textTypes());
  return Promise.resolve();
});
