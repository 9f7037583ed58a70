import NotFound from '@/app/not-found';
import { DeskNotFound } from '@/app/views/desk-not-found';
import { isPerson } from '@/lib/kernel/actor';
import { getTranslator } from '@/lib/web/messages';
import { currentActor } from '@/lib/web/session';
import { DeskFrame } from './desk-frame';
import { PublicFrame } from './public-frame';

/** What stands where nothing is found: whoever is signed in stays at their desk, wherever the address would have led. */
export async function AbsentDocument() {
  const title = (await getTranslator('shell'))('notFound.title');
  return isPerson(await currentActor()) ? (
    <DeskFrame title={title}>
      <DeskNotFound />
    </DeskFrame>
  ) : (
    <PublicFrame title={title}>
      <NotFound />
    </PublicFrame>
  );
}
