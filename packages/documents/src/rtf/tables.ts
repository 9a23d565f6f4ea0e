import { charsetPages } from './destinations.ts';

interface Font {
  name: string;
  page: number | undefined;
  symbolic: boolean;
}

interface Style {
  /** From 0; -1 for none. */
  outline: number;
  quote: boolean;
}

const headingName = /^(?:heading|titre|kop|überschrift)[ _]?([1-9])$/i;
const quoteName = /^(?:(?:intense )?quote|citation(?: intense)?|quotations?|citaat)$/i;

/** The tables of fonts and styles at the head of a file, read entry by entry. */
export class RtfTables {
  /** Code page of the document. */
  page = 1252;
  readonly #fonts = new Map<number, Font>();
  readonly #styles = new Map<number, Style>();
  #number: number | undefined;
  #isFont = false;
  #charset: number | undefined;
  #outline = -1;
  #name = '';

  control(name: string, value: number | undefined): void {
    if (name === 'f' || name === 's') {
      // A style names its font: the first number is that of the entry.
      if (this.#number !== undefined && !(name === 's' && this.#isFont)) return;
      this.#number = value;
      this.#isFont = name === 'f';
    } else if (name === 'fcharset') this.#charset = value;
    else if (name === 'outlinelevel') this.#outline = value ?? -1;
  }

  text(text: string): void {
    if (this.#name.length < 200) this.#name += text;
    if (text.endsWith(';')) this.end();
  }

  /** Ends an entry, which a semicolon or the end of its group does. */
  end(): void {
    const name = this.#name.replace(/;[\s\S]*$/, '').trim();
    if (this.#number !== undefined && this.#isFont && this.#fonts.size < 5_000) {
      const page = this.#charset === undefined ? undefined : charsetPages[this.#charset];
      this.#fonts.set(this.#number, { name, page, symbolic: this.#charset === 2 });
    } else if (this.#number !== undefined && this.#styles.size < 5_000) {
      const heading = headingName.exec(name);
      const outline = this.#outline >= 0 ? this.#outline : heading ? Number(heading[1]) - 1 : -1;
      this.#styles.set(this.#number, { outline, quote: quoteName.test(name) });
    }
    this.#number = undefined;
    this.#charset = undefined;
    this.#outline = -1;
    this.#name = '';
  }

  font(number: number): Font | undefined {
    return this.#fonts.get(number);
  }

  style(number: number): Style | undefined {
    return this.#styles.get(number);
  }
}
