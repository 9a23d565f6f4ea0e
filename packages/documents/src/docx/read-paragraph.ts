import { attribute, child, children, descendants, textContent, type XmlElement } from '../xml/parse-xml.ts';
import { isControlOpaque } from './content-control.ts';
import { type FieldStack, fieldInstruction } from './fields.ts';
import type { Container, Fragment, ParagraphSource } from './paragraph-source.ts';
import type { Styles } from './styles.ts';
import { symbol } from './symbol.ts';

/** What the walk of a part notices on the way, for notices and for text boxes read later. */
export interface WalkSink {
  textBox(content: XmlElement, fallback: XmlElement | undefined): void;
  seen: Set<'revision' | 'image' | 'hidden' | 'embedded'>;
}

/** The parts of a paragraph that a reader never sees, or that were deleted, are left alone: no fragment stands for them. */
const skippedElements = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'm:oMath', 'm:oMathPara']);

/** Where each `w:p` element's text goes: several elements may write into one source. */
export function emptyParagraph(part: string): ParagraphSource {
  return { part, elements: [], text: '', lead: 0, fragments: [], opaque: [], twins: [] };
}

/** Appends the visible text of one `w:p` to a source. `fields` carries fields that run over several paragraphs. */
export function readParagraph(
  paragraph: XmlElement,
  into: ParagraphSource,
  fields: FieldStack,
  styles: Styles,
  sink: WalkSink,
): void {
  into.elements.push(paragraph);
  fields.enterParagraph(into);
  walkInline(paragraph, []);
  fields.leaveParagraph(into);

  function walkInline(parent: XmlElement, containers: readonly Container[]): void {
    for (const element of children(parent)) {
      switch (element.name) {
        case 'w:r':
          walkRun(element, containers);
          break;
        case 'w:hyperlink':
          inside('link', element, containers, false, () => element);
          break;
        case 'w:fldSimple':
          walkSimpleField(element, containers);
          break;
        case 'w:sdt':
          inside('control', element, containers, isControlOpaque(element), () => child(element, 'w:sdtContent'));
          break;
        case 'w:ins':
        case 'w:moveTo':
          sink.seen.add('revision');
          inside('revision', element, containers, false, () => element);
          break;
        case 'mc:AlternateContent': {
          const branch = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
          if (branch) walkInline(branch, containers);
          break;
        }
        default:
          if (element.name === 'w:del' || element.name === 'w:moveFrom') sink.seen.add('revision');
          // Smart tags, custom XML, bidirectional wrappers: their runs are the paragraph's.
          if (!skippedElements.has(element.name)) walkInline(element, containers);
      }
    }
  }

  function inside(
    kind: Container['kind'],
    element: XmlElement,
    outer: readonly Container[],
    opaque: boolean,
    content: () => XmlElement | undefined,
  ): void {
    const from = into.text.length;
    const order = fields.nextOrder();
    const container: Container = { kind, element, fragments: [], from, to: from, opaque, complete: true, order };
    const inner = content();
    if (inner) walkInline(inner, [...outer, container]);
    container.to = into.text.length;
    if (opaque) into.opaque.push({ from, to: container.to });
  }

  function walkSimpleField(element: XmlElement, containers: readonly Container[]): void {
    const instruction = fieldInstruction(attribute(element, 'w:instr') ?? '');
    const before = into.text.length;
    inside('simple-field', element, containers, instruction.opaque, () => element);
    if (into.text.length === before && instruction.mergeName) {
      const from = before;
      const container: Container = {
        kind: 'simple-field',
        element,
        fragments: [],
        from,
        to: from,
        opaque: true,
        complete: true,
        order: fields.nextOrder(),
      };
      add('atom', `«${instruction.mergeName}»`, element, element, [...containers, container]);
      container.to = into.text.length;
      into.opaque.push({ from, to: container.to });
    }
  }

  function add(
    kind: Fragment['kind'],
    text: string,
    node: XmlElement,
    run: XmlElement,
    containers: readonly Container[],
    skipped = 0,
  ): Fragment {
    const from = into.text.length;
    const open = fields.containers;
    const all = open.length > 0 ? [...containers, ...open].sort((a, b) => a.order - b.order) : containers;
    const fragment: Fragment = { kind, from, to: from + text.length, node, run, skipped, containers: all };
    into.text += text;
    into.fragments.push(fragment);
    fields.note(fragment);
    return fragment;
  }

  function walkRun(run: XmlElement, containers: readonly Container[]): void {
    const isHidden = styles.hidden(run, paragraph);
    for (const node of children(run)) {
      if (node.name === 'w:rPr' || node.name === 'w:lastRenderedPageBreak') continue;
      if (node.name === 'w:fldChar' && !fields.isIgnored(node)) {
        walkFieldMark(node, run, containers);
        continue;
      }
      if (node.name === 'w:instrText') fields.addCode(textContent(node));
      const text = isHidden || !fields.showsText ? undefined : visibleText(node);
      if (isHidden && visibleText(node)) sink.seen.add('hidden');
      if (text === undefined) {
        add('object', '', node, run, containers);
        findObjects(node);
      } else if (node.name === 'w:t') {
        if (text.text !== '') add('text', text.text, node, run, containers, text.skipped);
      } else {
        add('atom', text.text, node, run, containers);
      }
    }
  }

  function walkFieldMark(node: XmlElement, run: XmlElement, containers: readonly Container[]): void {
    switch (attribute(node, 'w:fldCharType')) {
      case 'begin':
        fields.begin(into);
        add('object', '', node, run, containers);
        break;
      case 'separate':
        add('object', '', node, run, containers);
        fields.separate();
        break;
      default: {
        const name = fields.emptyMergeName(into);
        if (name) add('atom', `«${name}»`, node, run, containers);
        else add('object', '', node, run, containers);
        fields.end(into);
      }
    }
  }

  function findObjects(node: XmlElement): void {
    if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object') sink.seen.add('image');
    if (node.name === 'w:object') sink.seen.add('embedded');
    if (node.name === 'mc:AlternateContent') {
      const choice = child(node, 'mc:Choice');
      const fallback = child(node, 'mc:Fallback');
      const boxes = choice ? textBoxes(choice) : [];
      const twins = fallback ? textBoxes(fallback) : [];
      const primary = boxes.length > 0 ? boxes : twins;
      primary.forEach((box, n) => {
        sink.textBox(box, boxes.length === twins.length && boxes.length > 0 ? twins[n] : undefined);
      });
      return;
    }
    for (const box of textBoxes(node)) sink.textBox(box, undefined);
  }
}

/** The outermost text box contents in a drawing; one inside another is found when that one is read. */
function textBoxes(node: XmlElement): XmlElement[] {
  if (node.name === 'w:txbxContent') return [node];
  if (node.name === 'w:t' || node.name === 'w:instrText') return [];
  return children(node).flatMap(textBoxes);
}

/** The characters a run child shows; undefined for what is not text. */
function visibleText(node: XmlElement): { text: string; skipped: number } | undefined {
  switch (node.name) {
    case 'w:t':
      return shownText(node);
    case 'w:tab':
    case 'w:ptab':
      return { text: '\t', skipped: 0 };
    case 'w:br':
    case 'w:cr':
      return { text: '\n', skipped: 0 };
    case 'w:noBreakHyphen':
      return { text: '\u2011', skipped: 0 };
    case 'w:softHyphen':
      return { text: '\u00ad', skipped: 0 };
    case 'w:sym':
      return { text: symbol(attribute(node, 'w:font') ?? '', attribute(node, 'w:char') ?? ''), skipped: 0 };
    default:
      return undefined;
  }
}

/** Word drops white space at the ends of a `w:t` that does not preserve it, and shows line ends inside as spaces. */
function shownText(node: XmlElement): { text: string; skipped: number } {
  const raw = textContent(node).replace(/[\n\r\t]/g, ' ');
  for (let at: XmlElement | undefined = node; at; at = at.parent) {
    const space = attribute(at, 'xml:space');
    if (space === 'preserve') return { text: raw, skipped: 0 };
    if (space === 'default') break;
  }
  let from = 0;
  let to = raw.length;
  while (from < to && raw[from] === ' ') from++;
  while (to > from && raw[to - 1] === ' ') to--;
  return { text: raw.slice(from, to), skipped: from };
}

/** Does the element hold any run text at all, shown or not? */
export function holdsText(element: XmlElement): boolean {
  for (const node of descendants(element)) if (node.name === 'w:t' && node.children.length > 0) return true;
  return false;
}
