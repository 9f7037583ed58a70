import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Chips } from '@/components/ui/link-row';
import { Menu } from '@/components/ui/menu';
import type { View } from '@/lib/lists/views/own-views';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type SavedViewsProps = {
  list: string;
  path: string;
  /** What the address says now, as a view keeps it. */
  query: string;
  views: View[];
  actions: { save: FormAction; rename: FormAction; remove: FormAction };
};

/** One's own views of a list, and a way to keep what is shown now, once it differs from the list as it opens; the view that is shown can be renamed and removed. */
export async function SavedViews({ list, path, query, views, actions }: SavedViewsProps) {
  const t = await getTranslator('views');
  const current = views.find((view) => view.query === query);
  return (
    <div className="flex flex-wrap items-start gap-x-2">
      {views.length > 0 && (
        <Chips
          label={t('title')}
          links={views.map((view) => ({
            href: view.query === '' ? path : `${path}?${view.query}`,
            label: view.name,
            isCurrent: view === current,
          }))}
        />
      )}
      {current === undefined && query !== '' && (
        <Menu label={t('save')} quiet form>
          <Form action={actions.save} id="save-view" clearWhenDone>
            <input type="hidden" name="list" value={list} />
            <input type="hidden" name="query" value={query} />
            <TextField name="name" label={t('name')} hint={t('hint')} maxLength={20} required />
            <SubmitButton>{t('save')}</SubmitButton>
          </Form>
        </Menu>
      )}
      {current !== undefined && (
        <Menu label={t('change')} quiet form>
          <Form action={actions.rename} id="rename-view">
            <Which view={current} />
            <TextField name="name" label={t('name')} defaultValue={current.name} maxLength={20} required />
            <SubmitButton>{t('rename')}</SubmitButton>
          </Form>
          <Form action={actions.remove} id="remove-view">
            <Which view={current} />
            <SubmitButton kind="quiet">{t('remove')}</SubmitButton>
          </Form>
        </Menu>
      )}
    </div>
  );
}

function Which({ view }: { view: View }) {
  return (
    <>
      <input type="hidden" name="viewId" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
    </>
  );
}
