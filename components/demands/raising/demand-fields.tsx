import { FileField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { MAX_PHOTOS } from '@/lib/demands/schema';
import { acceptedExtensions } from '@/lib/files/kinds';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import { limits } from '@/lib/kernel/limits';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { Alike } from './alike';
import { FurtherFields } from './further-fields';
import { PersonalDataWarning } from './personal-data-warning';
import { PlaceField } from './place-field';
import { placeGroups } from './place-groups';

type Category = { id: string; code: string; group: string; name: string };
export type DemandValues = {
  categoryId: string;
  regionId: string;
  title: string;
  affected: string;
  affectedCount: number | null;
  problem: string;
  outcome: string;
  idea: string;
};

type DemandFieldsProps = {
  call: { id: string; categories: Category[]; questions: FormSection[] };
  places: RegionOption[];
  values?: DemandValues;
  answers?: Record<string, RawAnswer>;
  /** Where to ask for demands that sound alike; left out where it makes no sense. */
  similarAddress?: string;
  /** How many photos may still be added. */
  photosLeft?: number;
};

/** The fields of a need, one under the other: whoever tells it, resident, officer or mender. */
export async function DemandFields({
  call: { id: callId, categories, questions },
  places,
  values,
  answers,
  similarAddress,
  photosLeft = MAX_PHOTOS,
}: DemandFieldsProps) {
  const t = await getTranslator('demands');
  const watch = (name: string) => <PersonalDataWarning name={name} />;
  return (
    <>
      <SelectField name="categoryId" label={t('fields.category')} defaultValue={values?.categoryId} required>
        <option value="">{t('pages.form.chooseCategory')}</option>
        <CategoryOptions categories={categories} />
      </SelectField>
      <PlaceField groups={placeGroups(places)} defaultValue={values?.regionId} label={t('fields.region')} />
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t('pages.form.titleHint')}
        defaultValue={values?.title}
        autoComplete="off"
        required
      />
      {watch('title')}
      <TextareaField
        name="problem"
        label={t('fields.problem')}
        hint={t('pages.form.problemHint')}
        limit={limits.account}
        rows={6}
        defaultValue={values?.problem}
        required
      />
      {watch('problem')}
      {similarAddress !== undefined && <Alike callId={callId} address={similarAddress} />}
      <TextField
        name="affected"
        label={t('fields.affected')}
        hint={t('pages.form.affectedHint')}
        defaultValue={values?.affected}
        autoComplete="off"
        required
      />
      <FurtherFields questions={questions} answers={answers} />
      <div className="mb-5">
        <Disclosure label={t('pages.form.more')} open={hasMore(values)}>
          <TextField
            name="affectedCount"
            label={t('fields.affectedCount')}
            hint={t('pages.form.affectedCountHint')}
            defaultValue={values?.affectedCount?.toString()}
            inputMode="numeric"
            className="max-w-[10rem]"
          />
          <TextareaField
            name="outcome"
            label={t('fields.outcome')}
            hint={t('pages.form.outcomeHint')}
            limit={limits.opinion}
            rows={3}
            defaultValue={values?.outcome}
          />
          {watch('outcome')}
          <TextareaField
            name="idea"
            label={t('fields.idea')}
            hint={t('pages.form.ideaHint')}
            limit={limits.account}
            rows={3}
            defaultValue={values?.idea}
          />
          {watch('idea')}
          {Array.from({ length: photosLeft }, (_, index) => (
            <Photo key={index} index={index} />
          ))}
        </Disclosure>
      </div>
    </>
  );
}

/** What was told beside the need is open where it is mended. */
const hasMore = (values?: DemandValues): boolean =>
  values !== undefined && (values.affectedCount !== null || values.outcome !== '' || values.idea !== '');

async function Photo({ index }: { index: number }) {
  const t = await getTranslator('demands');
  const number = index + 1;
  return (
    <>
      <FileField
        name={`photos.${index}.file`}
        label={t('pages.form.photo', { number })}
        hint={t('pages.form.photoHint')}
        accept={acceptedExtensions(['jpg', 'png'])}
      />
      <TextField
        name={`photos.${index}.alt`}
        label={t('pages.form.photoAlt', { number })}
        hint={t('pages.form.photoAltHint')}
        autoComplete="off"
      />
    </>
  );
}

function CategoryOptions({ categories }: { categories: Category[] }) {
  const option = ({ id, code, name }: Category) => <option key={id} value={id}>{`${code} ${name}`}</option>;
  return [...Map.groupBy(categories, ({ group }) => group)].map(([group, members]) =>
    group === '' ? (
      members.map(option)
    ) : (
      <optgroup key={group} label={group}>
        {members.map(option)}
      </optgroup>
    ),
  );
}
