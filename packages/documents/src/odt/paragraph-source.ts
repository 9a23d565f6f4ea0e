import type { Span } from '../block.ts';
import type { XmlElement, XmlNode } from '../xml/parse-xml.ts';

/** The bridge between a block's text and the nodes it stands in; offsets as in the Word reader. */
export interface OdtParagraph {
  part: 'content.xml' | 'styles.xml';
  /** `text:p` or `text:h`. */
  element: XmlElement;
  text: string;
  lead: number;
  fragments: OdtFragment[];
  opaque: Span[];
}

/**
 * A text node and what it shows once white space is collapsed; an element that stands for characters (space, tab,
 * break, field); or an object without text, which stays where it is.
 */
export interface OdtFragment {
  kind: 'text' | 'atom' | 'object';
  from: number;
  to: number;
  node: XmlNode;
  /** The characters it shows. */
  shown: string;
  /** Elements between the paragraph and the node, outermost first. */
  parents: readonly XmlElement[];
}
