import { Fragment } from 'react';
import { unbroken } from '@/components/ui/unbroken';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { formRuleLines } from '@/lib/plans/announcing/rule-texts';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';
import { BlankAnswer } from './blank-answer';
import { BlankGrid } from './blank-grid';

/** The form of a round as a sheet to read and to write on: every question with its hint, and room for the answer. */
export async function BlankForm({ round }: { round: PublishedRound }) {
  const t = await getTranslator('disclosure');
  const lines = formRuleLines(round.terms);
  return (
    <article className="document">
      <h1>{t('blank.title', { form: round.form.title })}</h1>
      <p className="document-number">{round.title}</p>
      {formSections.parse(round.form.sections).map((section) => (
        <Fragment key={section.key}>
          <h2>{section.visibleWhen === null ? section.title : t('blank.sectionWhen', { section: section.title })}</h2>
          {section.hint !== '' && <p>{unbroken(section.hint)}</p>}
          {grouped(section.fields).map((fields) => (
            <BlankPart key={fields[0]?.key} fields={fields} round={round} />
          ))}
        </Fragment>
      ))}
      {lines.length > 0 && <h2>{t('round.requirements')}</h2>}
      {lines.map((line, index) => (
        <p key={line}>{unbroken(`${index + 1}. ${line}。`)}</p>
      ))}
    </article>
  );
}

type Part = { fields: readonly FormField[]; round: PublishedRound };

/** A grid stands by itself, and what nobody fills in is named; what is asked around them is one table. */
async function BlankPart({ fields, round }: Part) {
  const t = await getTranslator('disclosure');
  const [first] = fields;
  if (first !== undefined && isGrid(first)) return <BlankGrid field={first} round={round} />;
  if (first !== undefined && isKnown(first))
    return (
      <p>{unbroken(t('blank.known', { fields: fields.map(({ label }) => label).join(t('round.listSeparator')) }))}</p>
    );
  return (
    <table className="asked">
      <tbody>
        {fields.map((field) => (
          <tr key={field.key}>
            <th scope="row" className="text-left font-normal">
              {field.label}
              {field.required && t('blank.required')}
              {field.visibleWhen !== null && t('blank.when')}
            </th>
            <td>
              <BlankAnswer field={field} round={round} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Grid = Extract<FormField, { type: 'table' | 'budget' }>;
const isGrid = (field: FormField): field is Grid => field.type === 'table' || field.type === 'budget';

const isKnown = (field: FormField): boolean => field.type === 'profile';
/** What may stand in one part with what comes before it. */
const kindOf = (field: FormField): string => (isGrid(field) ? `grid ${field.key}` : isKnown(field) ? 'known' : 'asked');

function grouped(fields: readonly FormField[]): FormField[][] {
  return fields.reduce<FormField[][]>((groups, field) => {
    const last = groups.at(-1);
    if (last?.[0] === undefined || kindOf(field) !== kindOf(last[0])) return [...groups, [field]];
    return [...groups.slice(0, -1), [...last, field]];
  }, []);
}
