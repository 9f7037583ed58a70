import { type BuilderPlace, builderPaths } from './builder-place';
import type { BuilderProps } from './builder-props';
import { FieldChoice } from './field-choice';
import { FieldEditor } from './field-editor';
import { FormOutline } from './form-outline';
import { SectionEditor } from './section-editor';
import { TypeChoice } from './type-choice';

/** The no-code builder of a form: its outline, or the part of it that the address opens. A part that is gone shows the outline. */
export function FormBuilder({ place, ...builder }: BuilderProps & { place: BuilderPlace }) {
  const { sections, mayEdit, basePath } = builder;
  const outline = <FormOutline {...builder} paths={builderPaths(basePath)} />;
  if (!mayEdit || place.at === 'outline') return outline;
  switch (place.at) {
    case 'newSection':
      return <SectionEditor {...builder} section={null} />;
    case 'section': {
      const section = sections.find(({ key }) => key === place.key);
      return section ? <SectionEditor {...builder} section={section} /> : outline;
    }
    case 'type':
    case 'field': {
      const section = sections.find(({ fields }) => fields.some(({ key }) => key === place.key));
      const field = section?.fields.find(({ key }) => key === place.key);
      if (!section || !field) return outline;
      return place.at === 'type' ? (
        <TypeChoice {...builder} field={field} />
      ) : (
        <FieldEditor {...builder} section={section} field={field} preset={place.preset} />
      );
    }
    case 'choice':
    case 'newField': {
      const section = sections.find(({ key }) => key === place.section);
      if (!section) return outline;
      return place.at === 'choice' ? (
        <FieldChoice {...builder} section={section} />
      ) : (
        <FieldEditor {...builder} section={section} preset={place.preset} />
      );
    }
  }
}
