import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import type { VersionsSideBySide } from '@/lib/applications/versions/versions-side-by-side';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Which two are held against each other, where there are more of them. */
export async function ChooseVersions({ pair }: { pair: VersionsSideBySide }) {
  const t = await getTranslator('applications');
  const { application, office, versions } = pair;
  return (
    <form
      action={paths.applicationVersions(application.id)}
      className="no-print mb-4 flex flex-wrap items-end gap-x-3 gap-y-2 text-table"
    >
      {office !== null && <input type="hidden" name="office" value={office} />}
      {(['before', 'after'] as const).map((side) => (
        <label key={side} className="flex-[1_1_12rem] desk:max-w-[20rem]">
          <span className="block text-small text-ink-soft">{t(`versions.${side}`)}</span>
          <Select name={side} defaultValue={pair[side].ordinal}>
            {versions.map(({ ordinal, receivedAt }) => (
              <option key={ordinal} value={ordinal}>
                {t('versions.version', { count: ordinal, at: t.dateTime(receivedAt) })}
              </option>
            ))}
          </Select>
        </label>
      ))}
      <Button type="submit">{t('versions.choose')}</Button>
    </form>
  );
}
