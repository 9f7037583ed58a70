import 'server-only';
import type { NextRequest } from 'next/server';
import type { ReactNode } from 'react';
import { Refusal } from '@/lib/kernel/refusal';
import type { FormAction } from './form-state';
import { type Address, type Enter, type Facts, gather, type Reads } from './gather';
import { keptOrMade } from './kept-documents';
import { markupOf, type Twins } from './markup';
import { asOneRequest } from './once-a-request';
import { type AroundForms, answerTo, type Told } from './posted';
import { isNotFound } from './thrown';

export type FrameProps = { title: string | undefined; description?: string | undefined; children: ReactNode };

/** What is the same for every document of a kind. */
type Kind = {
  /** What stands around a page: the head, the site's head and foot. */
  Frame: (props: FrameProps) => ReactNode | Promise<ReactNode>;
  /** What stands where nothing is found. */
  absent: () => Promise<{ title: string; body: ReactNode }>;
  twins: Twins<AroundForms>;
};

type Title = string | undefined | { title?: string; description?: string };

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
    const show = async (address: Address, told: Told | null): Promise<Shown> => {
      const written = { twins: kind.twins, around: { actions, told, current: null } };
      try {
        const facts = await gather(spec, address);
        const [title, body] = [await spec.title(facts), await spec.render(facts)];
        return { status: 200, html: await page(kind, { title, body }, written) };
      } catch (error) {
        if (!isNotFound(error) && !(error instanceof Refusal && error.kind === 'not-found')) throw error;
        return { status: 404, html: await page(kind, await kind.absent(), written) };
      }
    };
    return {
      GET: (request: NextRequest, { params }: Given): Promise<Response> =>
        asOneRequest(async () => {
          const address = addressOf(request, await params);
          const made = () => show(address, null);
          return spec.enter === 'everybody' ? keptOrMade(request, made) : personal(await made());
        }),
      POST: (request: NextRequest, { params }: Given): Promise<Response> =>
        asOneRequest(async () => {
          const told = await answerTo(actions, request);
          if (told instanceof Response) return told;
          return personal(await show(addressOf(request, await params), told), told.status);
        }),
    };
  };

type Given = { params: Promise<object> };
export type Shown = { status: number; html: string };
type Written = Parameters<typeof markupOf<AroundForms>>[1];

async function page({ Frame }: Kind, { title, body }: { title: Title; body: ReactNode }, written: Written) {
  const head = typeof title === 'object' ? { title: title.title, description: title.description } : { title };
  return `<!DOCTYPE html>${await markupOf(await Frame({ ...head, children: body }), written)}`;
}

const personal = ({ status, html }: Shown, better = status): Response =>
  new Response(html, {
    status: status === 200 ? better : status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    },
  });

/** Of a parameter given twice all are kept, as Next does for a page. */
function addressOf({ nextUrl: { searchParams } }: NextRequest, params: object): Address {
  const address: Address = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    address[name] = values.length === 1 ? values[0] : values;
  }
  return { ...address, ...params };
}
