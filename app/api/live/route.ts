import { cellVersions } from '@/lib/applications/together/cell-versions';
import type { Asker } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import type { Told } from '@/lib/sheets/live/live-event';
import { type LivePlace, readLivePlace } from '@/lib/sheets/live/live-place';
import { STILL_HERE_MS } from '@/lib/sheets/live/presence';
import { enterSheet } from '@/lib/sheets/live/room';
import { eventStream } from '@/lib/web/event-stream';
import { handler } from '@/lib/web/handler';
import { actorLater } from '@/lib/web/session';

/** So many windows of one browser are told at once. */
const MOST_PLACES = 8;

/**
 * What happens in the applications that a browser has open, as it happens: one stream for all its windows. Before it begins
 * and ever again it is asked whether they may still be seen.
 */
export const GET = handler({
  enter: 'signed-in',
  async run({ request, context }) {
    const { personId, name } = context.actor;
    const places = request.nextUrl.searchParams.getAll('at').slice(0, MOST_PLACES).map(readLivePlace);
    if (personId === null || places.length === 0) throw new Refusal('not-found');
    const [sheets, later] = [await sheetsAt(places, context), await actorLater()];
    const again = async (): Promise<Awaited<typeof sheets>> => {
      const now = new Date();
      return sheetsAt(places, { ...context, actor: await later(now), now });
    };
    return eventStream<Told>({
      signal: request.signal,
      begin(tell, end) {
        const tellVersions = (of: typeof sheets): void =>
          of.forEach(({ applicationId, versions }) => tell({ kind: 'versions', of: applicationId, versions }));
        const look = (): void =>
          void again().then(tellVersions, (error: unknown) => {
            // Anything else than a refusal passes: it is asked again.
            if (!(error instanceof Refusal)) return;
            tell({ kind: 'gone' });
            end();
          });
        tellVersions(sheets);
        const leaving = sheets.map(({ sheetId, applicationId, section }) =>
          enterSheet({ sheetId, personId, name, place: section }, (event) =>
            event.kind === 'again' ? look() : tell({ ...event, of: applicationId }),
          ),
        );
        const beat = setInterval(look, STILL_HERE_MS);
        return () => {
          clearInterval(beat);
          leaving.forEach((leave) => leave());
        };
      },
    });
  },
});

const sheetsAt = (places: readonly LivePlace[], asker: Asker) =>
  Promise.all(
    places.map(async (place) => ({ ...place, ...(await cellVersions({ applicationId: place.applicationId }, asker)) })),
  );
