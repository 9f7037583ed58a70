import { SavedViews } from '@/components/lists/saved-views';
import { queryOf } from '@/lib/lists/address';
import type { AnyList } from '@/lib/lists/list';
import { ownViews } from '@/lib/lists/views/own-views';
import { ask } from '@/lib/web/ask';
import { currentActor } from '@/lib/web/session';
import { removeViewAction, renameViewAction, saveViewAction } from './actions';

/** What a document that shows the views of a list takes posts for. */
export const viewActions = { saveViewAction, renameViewAction, removeViewAction };

type ViewsOfProps = { list: AnyList; asked: Parameters<typeof queryOf>[1]; path: string };

/** The views of a list that whoever looks at it has saved; nothing for a visitor. */
export async function ViewsOf({ list, asked, path }: ViewsOfProps) {
  const actor = await currentActor();
  if (actor.personId === null) return null;
  return (
    <SavedViews
      list={list.name}
      path={path}
      query={new URLSearchParams(queryOf(list, asked)).toString()}
      views={await ask(ownViews, { list: list.name })}
      actions={{ save: saveViewAction, rename: renameViewAction, remove: removeViewAction }}
    />
  );
}
