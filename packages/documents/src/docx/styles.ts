import { attribute, child, children, type XmlElement } from '../xml/parse-xml.ts';

/** What styles and numbering say about a paragraph; inherited through `w:basedOn`. */
export interface Styles {
  /** Heading level 1–6, list depth from 1, quote or plain, for a `w:p`. */
  role(paragraph: XmlElement): Role;
  /** Is a run hidden, by itself, by its character style or by the paragraph's style? */
  hidden(run: XmlElement, paragraph: XmlElement): boolean;
  /** Size of the letters of a run, in points; undefined when neither it, nor its styles, nor the defaults say. */
  points(run: XmlElement, paragraph: XmlElement): number | undefined;
}

export interface Role {
  kind: 'paragraph' | 'heading' | 'list-item' | 'quote';
  level?: number;
}

interface Style {
  id: string;
  name: string;
  basedOn: string | undefined;
  pPr: XmlElement | undefined;
  rPr: XmlElement | undefined;
}

/** Word's own limit is lower; a longer chain is hostile. */
const longestChain = 50;

/** Built-in heading styles as Word, in its languages, and other producers name them. */
const headingName = /^(?:heading|titre|kop|überschrift|berschrift|título|titolo)[ _]?([1-9])$/i;
const titleName = /^(?:title|titre|titel)$/i;
const quoteName = /^(?:(?:intense )?quote|citation(?: intense)?|block text|quotations?|zitat|citaat)$/i;
const listName = /^(?:list (?:bullet|number)|liste à (?:puces|numéros))(?: ([2-5]))?$/i;

/** @param styles root of the styles part; @param numbering root of the numbering part: either may be absent. */
export function readStyles(styles: XmlElement | undefined, numbering: XmlElement | undefined): Styles {
  const byId = new Map<string, Style>();
  let defaultStyle: string | undefined;
  for (const element of children(styles, 'w:style')) {
    const id = attribute(element, 'w:styleId');
    if (id === undefined) continue;
    byId.set(id, {
      id,
      name: value(child(element, 'w:name')) ?? id,
      basedOn: value(child(element, 'w:basedOn')),
      pPr: child(element, 'w:pPr'),
      rPr: child(element, 'w:rPr'),
    });
    if (attribute(element, 'w:type') === 'paragraph' && isOn(attribute(element, 'w:default'), false))
      defaultStyle ??= id;
  }
  const chains = new Map<string, Style[]>();
  const numbered = readNumbering(numbering);

  /** The style and those it is based on, nearest first; a cycle ends the chain. */
  function chain(id: string | undefined): Style[] {
    if (id === undefined) return [];
    let out = chains.get(id);
    if (out) return out;
    out = [];
    for (let at: string | undefined = id; at !== undefined && out.length < longestChain; ) {
      const style = byId.get(at);
      if (!style || out.includes(style)) break;
      out.push(style);
      at = style.basedOn;
    }
    chains.set(id, out);
    return out;
  }

  function role(paragraph: XmlElement): Role {
    const pPr = child(paragraph, 'w:pPr');
    const styleId = value(child(pPr, 'w:pStyle')) ?? defaultStyle;
    const styles = chain(styleId);
    const outline = [pPr, ...styles.map((style) => style.pPr)]
      .map((properties) => value(child(properties, 'w:outlineLvl')))
      .find((level) => level !== undefined);
    const names = styles.length > 0 ? styles.flatMap(({ name, id }) => [name, id]) : [styleId ?? ''];
    const named = names.map((name) => headingName.exec(name)?.[1]).find((level) => level !== undefined);
    if (outline !== undefined && Number(outline) < 9)
      return { kind: 'heading', level: clampLevel(Number(outline) + 1) };
    if (outline === undefined && named) return { kind: 'heading', level: clampLevel(Number(named)) };
    if (names.slice(0, 2).some((name) => titleName.test(name))) return { kind: 'heading', level: 1 };
    const list = listLevel(pPr, styles);
    if (list !== undefined) return { kind: 'list-item', level: list };
    if (names.some((name) => quoteName.test(name))) return { kind: 'quote' };
    return { kind: 'paragraph' };
  }

  function listLevel(pPr: XmlElement | undefined, styles: Style[]): number | undefined {
    const numPrs = [pPr, ...styles.map((style) => style.pPr)].map((properties) => child(properties, 'w:numPr'));
    const numId = numPrs.map((numPr) => value(child(numPr, 'w:numId'))).find((id) => id !== undefined);
    const ilvl = numPrs.map((numPr) => value(child(numPr, 'w:ilvl'))).find((level) => level !== undefined);
    if (numId === undefined) {
      const named = styles.map(({ name }) => listName.exec(name)).find((match) => match);
      return named ? Number(named[1] ?? 1) : undefined;
    }
    // Number 0 takes a paragraph out of the list its style would put it in (17.9.18).
    if (numId === '0') return undefined;
    const level =
      ilvl === undefined ? (numbered.levelOfStyle(numId, styles) ?? 0) : Math.min(8, Math.max(0, Number(ilvl) || 0));
    return numbered.isVisible(numId, level) ? level + 1 : undefined;
  }

  function hidden(run: XmlElement, paragraph: XmlElement): boolean {
    const rPr = child(run, 'w:rPr');
    const own = toggle(child(rPr, 'w:vanish'));
    if (own !== undefined) return own;
    const characterStyle = value(child(rPr, 'w:rStyle'));
    const paragraphStyle = value(child(child(paragraph, 'w:pPr'), 'w:pStyle')) ?? defaultStyle;
    for (const style of [...chain(characterStyle), ...chain(paragraphStyle)]) {
      const inherited = toggle(child(style.rPr, 'w:vanish'));
      if (inherited !== undefined) return inherited;
    }
    return false;
  }

  const defaultSize = sizeOf(child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));

  function points(run: XmlElement, paragraph: XmlElement): number | undefined {
    const rPr = child(run, 'w:rPr');
    const own = sizeOf(rPr);
    if (own !== undefined) return own;
    const paragraphStyle = value(child(child(paragraph, 'w:pPr'), 'w:pStyle')) ?? defaultStyle;
    for (const style of [...chain(value(child(rPr, 'w:rStyle'))), ...chain(paragraphStyle)]) {
      const inherited = sizeOf(style.rPr);
      if (inherited !== undefined) return inherited;
    }
    return defaultSize;
  }

  return { role, hidden, points };
}

/** Levels of each list definition: whether they show a mark, and the paragraph style tied to them. */
function readNumbering(numbering: XmlElement | undefined) {
  const abstract = new Map<string, Map<number, { shown: boolean; style: string | undefined }>>();
  for (const element of children(numbering, 'w:abstractNum')) {
    const levels = new Map<number, { shown: boolean; style: string | undefined }>();
    for (const level of children(element, 'w:lvl')) {
      const format = value(child(level, 'w:numFmt')) ?? 'decimal';
      const text = value(child(level, 'w:lvlText')) ?? '';
      levels.set(Number(attribute(level, 'w:ilvl')), {
        shown: format !== 'none' || text.trim() !== '',
        style: value(child(level, 'w:pStyle')),
      });
    }
    abstract.set(attribute(element, 'w:abstractNumId') ?? '', levels);
  }
  const lists = new Map<string, Map<number, { shown: boolean; style: string | undefined }> | undefined>();
  for (const element of children(numbering, 'w:num')) {
    lists.set(attribute(element, 'w:numId') ?? '', abstract.get(value(child(element, 'w:abstractNumId')) ?? ''));
  }
  return {
    isVisible: (numId: string, level: number) => lists.get(numId)?.get(level)?.shown ?? true,
    levelOfStyle(numId: string, styles: Style[]): number | undefined {
      for (const [level, { style }] of lists.get(numId) ?? []) {
        if (style !== undefined && styles.some(({ id }) => id === style)) return level;
      }
      return undefined;
    },
  };
}

/** `w:sz` counts half points (17.3.2.38); a size that no text has says nothing. */
function sizeOf(rPr: XmlElement | undefined): number | undefined {
  const size = Number(value(child(rPr, 'w:sz'))) / 2;
  return size > 0 && size < 1000 ? size : undefined;
}

function clampLevel(level: number): number {
  return Math.min(Math.max(level, 1), 6);
}

/** `w:val` of a property element. */
export function value(element: XmlElement | undefined): string | undefined {
  return element && attribute(element, 'w:val');
}

/** An on/off property: present without a value means on (17.17.4). */
export function toggle(element: XmlElement | undefined): boolean | undefined {
  return element ? isOn(value(element), true) : undefined;
}

/** ST_OnOff. */
export function isOn(text: string | undefined, absent: boolean): boolean {
  if (text === undefined) return absent;
  return text === '1' || text === 'true' || text === 'on';
}
