import { main } from '@/lib/run/main';
import { buildServer } from '@/lib/run/make';
import { tool } from '@/lib/run/places';
import { mustRunNode } from '@/lib/run/run-node';
import { installChromium } from '@/tests/support/chromium';

/** `npm run guide`, after a screen changed: the journey through the guide takes its pictures anew, into public/guide. */
await main(async () => {
  await buildServer();
  await installChromium();
  const journey = [tool('@playwright/test/cli.js'), 'test', 'guide.spec', '--reporter=line'];
  console.log(await mustRunNode(journey, { GUIDE_PICTURES: '1' }));
});
