import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { NextRequest } from 'next/server';
import type { ReactNode } from 'react';
import { isPerson } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { requestNow } from '../ask';
import { deskMark } from '../desk-mark';
import type { FormAction, FormState } from '../form-state';
import { type Address, type Enter, type Facts, gather, type Reads } from '../gather';
import { asOneRequest } from '../once-a-request';
import { plainPage } from '../plain/plain-page';
import { isAway } from '../plain/readiness';
import { isFormsOwn } from '../read-form';
import { seeOther } from '../see-other';
import { commandContext, currentActor } from '../session';
import { isNotFound, tellTrouble } from '../thrown';
import type { AroundForms, Told } from './around-forms';
import { keptOrMade, type Shown } from './kept-documents';
import { markupOf, type Twins } from './markup';
import { answerTo } from './posted';
import { askedTable, tableFile } from './table-file';

/** What the head says; `robots` keeps a page out of search engines. `body` answers for the page, where it is one city's. */
type Head = { title?: string; description?: string; robots?: { index: boolean }; body?: string };
export type FrameProps = Head & { children: ReactNode };

/** What is the same for every document of a kind. */
type Kind = {
  /** What stands around a page: the head, the site's head and foot. */
  Frame: (props: FrameProps) => ReactNode | Promise<ReactNode>;
  /** What stands around it for whoever is signed in, where a page for everybody belongs to their desk too. */
  Desk?: (props: FrameProps) => ReactNode | Promise<ReactNode>;
  /** The whole of what stands where nothing is found, for whoever asks. */
  absent: () => ReactNode;
  /** The whole of what is told when something broke, with its number; it asks nothing that could break as well. */
  trouble: (number: string) => ReactNode;
  /** What became of a post whose form is no longer on the page. */
  outcome: (state: FormState) => ReactNode;
  twins: Twins<AroundForms>;
};

type Title = string | undefined | Head;

type Spec<Door extends Enter, Asked extends Reads> = {
  /** `everybody`: the same for all, asked as a visitor and kept until something changes. */
  enter: Door;
  /** What the page shows, each asked with the page's address; if one is not found, the page is not. */
  reads: Asked;
  /** What forms of this page post to, by name. */
  actions?: Readonly<Record<string, FormAction>>;
  /** The page's name; nothing where the site's own is enough. */
  title: (facts: Facts<Door, Asked>) => Title | Promise<Title>;
  render: (facts: Facts<Door, Asked>) => ReactNode | Promise<ReactNode>;
};

/**
 * A page without parts that live in the browser: the same components as everywhere, written out as plain markup, which an
 * old phone reads at once; its forms post to its own address. Decision 32.
 *
 *     export const { GET, POST } = publicDocument({ enter: 'everybody', reads: { … }, title: …, render: … });
 */
export const documentsOf =
  (kind: Kind) =>
  <const Door extends Enter, Asked extends Reads>(spec: Spec<Door, Asked>) => {
    const actions = spec.actions ?? {};
    const visited: Way = { enter: spec.enter, Frame: kind.Frame };
    const wayOf = async ({ cookies }: NextRequest): Promise<Way> =>
      kind.Desk !== undefined && cookies.has(deskMark) && isPerson(await currentActor())
        ? { enter: 'anyone', Frame: kind.Desk }
        : visited;
    const show = async (
      request: NextRequest,
      address: Address,
      { told = null, way = visited }: Showing,
    ): Promise<Shown> => {
      const written = { twins: kind.twins, around: { here: hereOf(request), actions, told, current: null } };
      try {
        const facts = (await gather({ ...spec, enter: way.enter }, address)) as Facts<Door, Asked>;
        const [title, body] = [await spec.title(facts), await spec.render(facts)];
        const html = await page(way, { title, body }, written);
        if (told === null || told.isShown) return { status: told?.status ?? 200, html };
        // Its form went away with what it did: then the page says it.
        const after = { title, body: [kind.outcome(told.state), body] };
        return { status: told.status, html: await page(way, after, written) };
      } catch (error) {
        if (!isNotFound(error)) throw error;
        return absent(kind);
      }
    };
    /** One request: what breaks in it is told, with the number under which it stands in the log. */
    const answer = (request: NextRequest, work: () => Promise<Response>): Promise<Response> =>
      asOneRequest(() =>
        work().catch(async (error: unknown) => {
          // What was posted is about nothing that is there, or nothing this reader sees.
          if (error instanceof Refusal && error.kind === 'not-found') return personal(await absent(kind));
          unstable_rethrow(error);
          const number = tellTrouble(error, request);
          // The request in which it was noticed; those after it are told by proxy.ts.
          if (isAway()) return plainPage(request, 'away');
          return personal({ status: 500, html: await whole(kind, kind.trouble(number)) });
        }),
      );
    return {
      GET: (request: NextRequest, { params }: Given): Promise<Response> =>
        answer(request, async () => {
          const plain = withoutFormsOwn(request);
          if (plain !== null) return seeOther(plain);
          const address = addressOf(request, await params);
          const way = await wayOf(request);
          const made = () => show(request, address, { way });
          const table = askedTable(request.nextUrl.searchParams);
          if (table !== null) {
            const page = await made();
            const context = way.enter === 'everybody' ? null : await commandContext();
            const { pathname: path } = request.nextUrl;
            const file = page.status === 200 ? await tableFile({ html: page.html, path }, table, context) : null;
            return file ?? personal(await absent(kind));
          }
          return way.enter === 'everybody' ? keptOrMade(request, requestNow(), made) : personal(await made());
        }),
      POST: (request: NextRequest, { params }: Given): Promise<Response> =>
        answer(request, async () => {
          const told = await answerTo(actions, request);
          return told instanceof Response
            ? told
            : personal(await show(request, addressOf(request, await params), { told, way: await wayOf(request) }));
        }),
    };
  };

const nowhere: AroundForms = { here: '', actions: {}, told: null, current: null };

type Given = { params: Promise<object> };
/** Who is asked what a page shows, and what stands around it. */
type Way = { enter: Enter; Frame: Kind['Frame'] };
type Showing = { told?: Told | null; way?: Way };
type Written = Parameters<typeof markupOf<AroundForms>>[1];

async function page({ Frame }: Way, { title, body }: { title: Title; body: ReactNode }, written: Written) {
  const head = typeof title === 'string' ? { title } : title;
  return `<!DOCTYPE html>${await markupOf(await Frame({ ...head, children: body }), written)}`;
}

async function absent(kind: Kind): Promise<Shown> {
  return { status: 404, html: await whole(kind, kind.absent()) };
}

/** What stands by itself, without a page in it. */
const whole = async ({ twins }: Kind, node: ReactNode): Promise<string> =>
  `<!DOCTYPE html>${await markupOf(node, { twins, around: nowhere })}`;

const personal = ({ status, html }: Shown): Response =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    },
  });

/** Without what asks for a table of it. */
function hereOf({ nextUrl: { pathname, searchParams } }: NextRequest): string {
  return withQueryOf(
    pathname,
    [...searchParams].filter(([name]) => name !== 'table' && name !== 'format'),
  );
}

const withQueryOf = (pathname: string, said: [string, string][]): string =>
  said.length === 0 ? pathname : `${pathname}?${new URLSearchParams(said)}`;

/** Where a form was sent to be read and not to do anything, its own fields are none of the address; null where there are none. */
function withoutFormsOwn({ nextUrl: { pathname, searchParams } }: NextRequest): string | null {
  const said = [...searchParams].filter(([name]) => !isFormsOwn(name));
  return said.length === searchParams.size ? null : withQueryOf(pathname, said);
}

/** Of a parameter given twice all are kept, as Next does for a page. */
function addressOf({ nextUrl: { searchParams } }: NextRequest, params: object): Address {
  const address: Address = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    address[name] = values.length === 1 ? values[0] : values;
  }
  return { ...address, ...params };
}
