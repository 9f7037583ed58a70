import 'server-only';
import { oneInProcess } from '@/lib/kernel/one-in-process';

type Going<Event> = {
  /** Told to the browser one after the other. Returns what is to be done when the browser has gone or `end` was called. */
  begin: (tell: (event: Event) => void, end: () => void) => () => void;
  /** Aborted when the browser goes away. */
  signal: AbortSignal;
};

/** Streams under way: they end with the process, or it would wait for them. */
const underWay = oneInProcess('event-streams', () => new Set<() => void>());
oneInProcess('event-streams-end', () => {
  const endAll = () => [...underWay].forEach((end) => end());
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, endAll);
  return { endAll };
});

/**
 * An answer that goes on: server-sent events, one JSON object each, of the kind that it names itself. A proxy on the way may
 * neither gather nor change them.
 */
export function eventStream<Event extends { kind: string }>({ begin, signal }: Going<Event>): Response {
  const text = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false;
      let left = () => {};
      end = () => {
        if (isOver) return;
        isOver = true;
        underWay.delete(end);
        left();
        try {
          controller.close();
        } catch {
          // The browser was faster.
        }
      };
      underWay.add(end);
      signal.addEventListener('abort', end);
      left = begin((event) => {
        if (!isOver) controller.enqueue(text.encode(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`));
      }, end);
      if (isOver) left();
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
