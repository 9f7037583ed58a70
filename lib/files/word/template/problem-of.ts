import type { TemplateProblem } from './template.ts';

type Told = { properties?: { id?: string; xtag?: string; explanation?: string; errors?: Told[] } };

/** What docxtemplater's own names for what it cannot read mean to whoever wrote the template. */
const codes: Readonly<Record<string, TemplateProblem['code']>> = {
  unclosed_loop: 'templateUnclosed',
  closing_tag_does_not_match_opening_tag: 'templateUnclosed',
  unopened_loop: 'templateUnopened',
  unclosed_tag: 'templateBraces',
  unopened_tag: 'templateBraces',
  duplicate_open_tag: 'templateBraces',
  duplicate_close_tag: 'templateBraces',
  unbalanced_loop_tags: 'templateUnclosed',
  loop_position_invalid: 'templateUnclosed',
  no_xml_tag_found_at_right: 'templateUnclosed',
  no_xml_tag_found_at_left: 'templateUnclosed',
  raw_xml_tag_should_be_only_text_in_paragraph: 'templateMarkup',
  raw_tag_outerxml_invalid: 'templateMarkup',
};

/** The first thing wrong with a template; what is no template at all cannot be read. */
export function problemOf(error: unknown): TemplateProblem {
  const { properties } = error as Told;
  const { id = '', xtag = '', explanation = '' } = properties?.errors?.[0]?.properties ?? properties ?? {};
  const code = codes[id] ?? 'templateUnreadable';
  const tag = xtag || (/"([^"]*)" is closed/.exec(explanation)?.[1] ?? '');
  return { code, tag: tag.replace(/[{}]/g, '').trim().slice(0, 60) };
}
