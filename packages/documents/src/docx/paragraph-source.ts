import type { Span } from '../block.ts';
import type { XmlElement } from '../xml/parse-xml.ts';

/**
 * The bridge between a block's text and the runs it stands in. Offsets count in the paragraph's whole text, before the
 * line breaks at its ends are taken off (`lead` of them at the start).
 */
export interface ParagraphSource {
  /** Path of the part that holds it. */
  part: string;
  /** Usually one `w:p`; several when the marks between them are already deleted, so that they read as one. */
  elements: XmlElement[];
  text: string;
  lead: number;
  fragments: Fragment[];
  opaque: Span[];
  /** The same paragraph in the fallback of a text box: receives the same edits. */
  twins: ParagraphSource[];
}

/** A child of a run, and the text it shows: characters of `w:t`, one for a tab or a break, none for an object. */
export interface Fragment {
  kind: 'text' | 'atom' | 'object';
  from: number;
  to: number;
  node: XmlElement;
  run: XmlElement;
  /** For `w:t` without xml:space: characters at the start of the node that Word does not show. */
  skipped: number;
  /** What the fragment is in, outermost first. */
  containers: readonly Container[];
}

/** A stretch of a paragraph that belongs together: a link, a field, a content control. */
export interface Container {
  kind: 'link' | 'simple-field' | 'field' | 'control' | 'revision';
  /** Absent for a complex field, which is made of marks among the runs. */
  element?: XmlElement;
  /** Run children of a complex field, from its begin to its end. */
  fragments: Fragment[];
  from: number;
  to: number;
  opaque: boolean;
  /** False when it goes on in another paragraph: then it cannot be removed as a whole. */
  complete: boolean;
  /** Position in the order of opening, so that what opened first is outermost. */
  order: number;
}
