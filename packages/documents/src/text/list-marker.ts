/** A bullet or a number at the start of a line, as people type them and as Word and Outlook paste them. */
const marker = /^([ \t]*)((?:[-–—•*·▪◦‣●■□➢✓]|o(?=\t)|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]+)(?=\S)/;

export interface ListMarker {
  /** Columns of indentation, a tab counting four. */
  indent: number;
  /** Length of indentation and marker. */
  length: number;
}

/** Reads the marker a line begins with. */
export function listMarker(line: string): ListMarker | undefined {
  const match = marker.exec(line);
  return match ? { indent: columns(match[1]!), length: match[0].length } : undefined;
}

export function columns(indent: string): number {
  return [...indent].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0);
}

/** Turns indentations of successive items into depths from 1; a line that is not an item resets it. */
export class ListDepth {
  #indents: number[] = [];

  of(indent: number): number {
    while (this.#indents.length > 0 && this.#indents.at(-1)! > indent) this.#indents.pop();
    if (this.#indents.at(-1) !== indent) this.#indents.push(indent);
    return this.#indents.length;
  }

  reset(): void {
    this.#indents = [];
  }
}
