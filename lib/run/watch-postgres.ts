import pg from 'pg';
import { backOff, waitFor } from '@/lib/run/back-off';
import { stopSignal } from '@/lib/run/run-node';

type Watched = {
  /** Any database of the server. */
  url: string;
  /** Starts it anew where it was; nothing when it runs. @throws Error when it cannot */
  revive: () => Promise<void>;
  say: (text: string) => void;
};

/**
 * Keeps a server up: holds a line to it, which breaks the moment it goes, and starts it anew, ever more slowly if it does
 * not last. Returns what ends the watch.
 */
export function watchPostgres({ url, revive, say }: Watched): () => Promise<void> {
  let isOver = false;
  let line: pg.Client | null = null;
  const watch = async (): Promise<void> => {
    const pauses = backOff();
    let isDown = false;
    while (!isOver && !stopSignal.aborted) {
      try {
        if (isDown) await revive();
        line = await openLine(url);
        pauses.begun();
        if (isDown) say('The database answers again. 数据库已恢复。');
        isDown = false;
        // Told to end while the line was being opened.
        if (isOver) await line.end();
        else await ended(line);
        if (!isOver) say('The database went away; it is being started anew. 数据库意外中断，正在自动恢复 …');
      } catch (error) {
        say(
          `The database does not start yet. 数据库暂未恢复。 ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      isDown = true;
      if (!isOver) await waitFor(pauses.next());
    }
  };
  const watching = watch();
  return async () => {
    isOver = true;
    await line?.end().catch(() => undefined);
    await watching;
  };
}

async function openLine(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, keepAlive: true, application_name: 'gongchuang watch' });
  // Heard by `ended`; unheard it would end this process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

const ended = (client: pg.Client): Promise<void> =>
  new Promise((resolve) => {
    client.once('end', resolve);
    client.once('error', () => resolve());
  });
