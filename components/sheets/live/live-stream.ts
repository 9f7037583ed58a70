import { paths } from '@/lib/paths/paths';
import type { Told } from '@/lib/sheets/live/live-event';

const NAME = 'gongchuang-live';
/** Windows that open together are told of together, in ms. */
const GATHER_MS = 100;
/** A line that somebody on the way has ended for good is tried again after so long, in ms. */
const AGAIN_MS = 10_000;

type Word = { kind: 'where' } | { kind: 'at' | 'left'; from: string; at: string } | { kind: 'told'; told: Told };

/**
 * Tells a window what happens where it is (`livePlace`). All windows of a browser share one stream: whichever holds
 * the lock has it and passes on what it is told. A window that nobody sees leaves, so that a browser in the background has
 * no stream at all. Returns what ends it.
 */
export function joinLive(at: string, hear: (told: Told) => void): () => void {
  const from = crypto.randomUUID();
  const channel = new BroadcastChannel(NAME);
  const say = (word: Word): void => channel.postMessage(word);
  let leave = (): void => {};

  const lead = (): (() => void) => {
    const places = new Map([[from, at]]);
    const stream = streamOf(
      () => [...new Set(places.values())],
      (told) => {
        hear(told);
        say({ kind: 'told', told });
      },
    );
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === 'at') places.set(data.from, data.at);
      else if (data.kind === 'left') places.delete(data.from);
      else return;
      stream.renew();
    };
    say({ kind: 'where' });
    stream.renew();
    return stream.close;
  };
  const follow = (): void => {
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === 'told') hear(data.told);
      if (data.kind === 'where') say({ kind: 'at', from, at });
    };
    say({ kind: 'at', from, at });
  };
  const enter = (): void => {
    const gone = new AbortController();
    let close = (): void => {};
    let release = (): void => {};
    follow();
    const turn = new Promise<void>((resolve) => (release = resolve));
    void withLock(gone.signal, () => {
      close = lead();
      return turn;
    });
    leave = () => {
      leave = () => {};
      channel.onmessage = null;
      say({ kind: 'left', from, at });
      close();
      release();
      gone.abort();
    };
  };
  const look = (): void => {
    leave();
    if (document.visibilityState === 'visible') enter();
  };
  const hide = (): void => leave();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', hide);
    window.removeEventListener('pageshow', look);
    leave();
    channel.close();
  };
}

/** Where a browser has no locks to give (an address without TLS), each window leads for itself. */
function withLock(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(NAME, { signal }, work).then(undefined, () => undefined);
}

/** One line to the server, opened anew when the windows it is for are others. */
function streamOf(places: () => string[], hear: (told: Told) => void) {
  let [source, timer, open]: [EventSource | null, number, string] = [null, 0, ''];
  const kinds = ['cell', 'comment', 'here', 'versions', 'gone'];
  const close = (): void => {
    window.clearTimeout(timer);
    source?.close();
    source = null;
    open = '';
  };
  const start = (): void => {
    const address = paths.live(places().sort());
    if (address === open) return;
    close();
    open = address;
    const line = new EventSource(address);
    source = line;
    const take = ({ data }: MessageEvent<string>): void => {
      const told = JSON.parse(data) as Told;
      // Whoever may not see it any more does not ask again.
      if (told.kind === 'gone') line.close();
      hear(told);
    };
    for (const kind of kinds) line.addEventListener(kind, take);
    line.onerror = () => {
      if (line.readyState !== EventSource.CLOSED || line !== source) return;
      open = '';
      timer = window.setTimeout(start, AGAIN_MS);
    };
  };
  const renew = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(start, GATHER_MS);
  };
  return { renew, close };
}
