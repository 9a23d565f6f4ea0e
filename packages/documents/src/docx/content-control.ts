import { attribute, child, type XmlElement } from '../xml/parse-xml.ts';
import { toggle, value } from './styles.ts';

/** Controls whose content comes from a choice, a picture, a computation or a data store. */
const computed = [
  'w:comboBox',
  'w:date',
  'w:dropDownList',
  'w:picture',
  'w:citation',
  'w:bibliography',
  'w:equation',
  'w14:checkbox',
  'w:dataBinding',
];

/**
 * Is the text of a content control not the author's own words: a placeholder (« Cliquez ici »), a choice, data bound
 * to another part, or content that the form's author locked?
 */
export function isControlOpaque(control: XmlElement): boolean {
  const properties = child(control, 'w:sdtPr');
  if (!properties) return false;
  if (toggle(child(properties, 'w:showingPlcHdr'))) return true;
  const lock = value(child(properties, 'w:lock'));
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') return true;
  return computed.some((name) => child(properties, name) !== undefined);
}

/** Is it a generated table (contents, figures)? */
export function isGeneratedTable(control: XmlElement): boolean {
  const gallery = child(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return /^table of/i.test((gallery && attribute(gallery, 'w:val')) ?? '');
}
