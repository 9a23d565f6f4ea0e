import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';
import { nameOf, type PdfFile } from './file.ts';
import type { PdfFont } from './font.ts';
import { type Matrix, times } from './matrix.ts';
import { messages } from './messages.ts';
import { actualText, fontOf } from './resources.ts';
import { type PdfDict, PdfKeyword, PdfLexer, type PdfStream, type PdfValue } from './syntax.ts';

/** A piece of text on a page: where it begins and ends on its baseline, in points from the lower left corner. */
export interface Fragment {
  text: string;
  x: number;
  y: number;
  end: number;
  size: number;
  bold: boolean;
}

interface TextState {
  ctm: Matrix;
  font: PdfFont | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

/** What all pages share. */
export interface Drawing {
  file: PdfFile;
  fonts: Map<PdfDict, PdfFont>;
  /** Operators that may still be carried out. */
  operators: number;
  images: boolean;
  shown: number;
  unknown: number;
}

const maxForms = 12;
/** Pieces of text of one page: a full page whose every character is placed on its own has a tenth of it. */
const maxFragments = 50_000;

export function newDrawing(file: PdfFile, limits: Limits): Drawing {
  return { file, fonts: new Map(), operators: limits.maxNodes * 3, images: false, shown: 0, unknown: 0 };
}

/**
 * Carries out what a page draws, as far as text goes (ISO 32000-1, 9.4). Text that stands askew (a stamp, a watermark)
 * is left out.
 */
export function drawText(drawing: Drawing, content: string, resources: PdfDict | undefined, start: Matrix): Fragment[] {
  const out: Fragment[] = [];
  run(content, resources, start, 0);
  return out;

  function run(source: string, own: PdfDict | undefined, ctm: Matrix, depth: number): void {
    const { file } = drawing;
    const lexer = new PdfLexer(source);
    const stack: TextState[] = [];
    let state: TextState = { ctm, font: undefined, size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0 };
    let text: Matrix = [1, 0, 0, 1, 0, 0];
    let line = text;
    /** Text that replaces what is shown until its mark ends; '' once it was said. */
    const marks: (string | undefined)[] = [];
    let operands: PdfValue[] = [];
    const num = (n: number) => (typeof operands[n] === 'number' ? (operands[n] as number) : 0);
    const move = (x: number, y: number) => {
      line = times([1, 0, 0, 1, x, y], line);
      text = line;
    };

    const show = (bytes: string) => {
      if (!state.font) return;
      const glyphs = state.font.glyphs(bytes);
      const from = times([1, 0, 0, 1, 0, state.rise], times(text, state.ctm));
      let shown = '';
      let width = 0;
      for (const glyph of glyphs) {
        drawing.shown++;
        if (glyph.text === undefined) drawing.unknown++;
        shown += glyph.text ?? '\ufffd';
        width += (glyph.width * state.size + state.charSpace + (glyph.space ? state.wordSpace : 0)) * state.scale;
      }
      text = times([1, 0, 0, 1, width, 0], text);
      const mark = marks.findLast((replaced) => replaced !== undefined);
      if (mark !== undefined) {
        shown = mark;
        marks[marks.lastIndexOf(mark)] = '';
      }
      const to = times([1, 0, 0, 1, 0, state.rise], times(text, state.ctm));
      const size = Math.abs(state.size) * Math.hypot(from[2], from[3]);
      const askew = Math.abs(from[1]) > 0.1 * Math.abs(from[0]);
      if (shown === '' || askew || from[0] < 0 || !Number.isFinite(size + from[4] + from[5] + to[4])) return;
      if (out.length >= maxFragments) refuse('too-large', 'pieces of text', messages.tooMuch);
      out.push({ text: shown, x: from[4], y: from[5], end: Math.max(to[4], from[4]), size, bold: state.font.bold });
    };

    const draw = (name: PdfValue | undefined) => {
      const object = file.get(file.dict(own?.get('XObject'))?.get(nameOf(name))) as PdfStream | undefined;
      const dict = file.dict(object);
      if (nameOf(file.get(dict?.get('Subtype'))) === 'Image') drawing.images = true;
      if (!dict || !object || nameOf(file.get(dict.get('Subtype'))) !== 'Form') return;
      if (depth >= maxForms) return refuse('bomb', 'depth of forms', messages.tooMuch);
      const matrix = file.list(dict.get('Matrix')).map((value) => file.number(value) ?? 0);
      const placed = matrix.length === 6 ? times(matrix as Matrix, state.ctm) : state.ctm;
      run(file.data(object, true), file.dict(dict.get('Resources')) ?? own, placed, depth + 1);
    };

    const operators: Record<string, () => void> = {
      q: () => {
        if (stack.length < 1_000) stack.push({ ...state });
      },
      Q: () => {
        state = stack.pop() ?? state;
      },
      cm: () => {
        state.ctm = times([num(0), num(1), num(2), num(3), num(4), num(5)], state.ctm);
      },
      BT: () => {
        text = [1, 0, 0, 1, 0, 0];
        line = text;
      },
      Tf: () => {
        state.font = fontOf(drawing, own, operands[0]);
        state.size = num(1);
      },
      Tc: () => {
        state.charSpace = num(0);
      },
      Tw: () => {
        state.wordSpace = num(0);
      },
      Tz: () => {
        state.scale = num(0) / 100;
      },
      TL: () => {
        state.leading = num(0);
      },
      Ts: () => {
        state.rise = num(0);
      },
      Td: () => move(num(0), num(1)),
      TD: () => {
        state.leading = -num(1);
        move(num(0), num(1));
      },
      Tm: () => {
        text = [num(0), num(1), num(2), num(3), num(4), num(5)];
        line = text;
      },
      'T*': () => move(0, -state.leading),
      Tj: () => {
        if (typeof operands[0] === 'string') show(operands[0]);
      },
      "'": () => {
        move(0, -state.leading);
        if (typeof operands[0] === 'string') show(operands[0]);
      },
      '"': () => {
        state.wordSpace = num(0);
        state.charSpace = num(1);
        move(0, -state.leading);
        if (typeof operands[2] === 'string') show(operands[2]);
      },
      TJ: () => {
        for (const item of Array.isArray(operands[0]) ? operands[0] : []) {
          if (typeof item === 'string') show(item);
          else if (typeof item === 'number')
            text = times([1, 0, 0, 1, (-item / 1000) * state.size * state.scale, 0], text);
        }
      },
      Do: () => draw(operands[0]),
      BMC: () => {
        marks.push(undefined);
      },
      BDC: () => {
        marks.push(actualText(file, own, operands[1]));
      },
      EMC: () => {
        marks.pop();
      },
      BI: () => {
        drawing.images = true;
        // The data of a picture inside the content ends with EI on its own.
        const end = /[\s]EI(?=\s|$)/g;
        end.lastIndex = lexer.at;
        lexer.at = end.exec(source) ? end.lastIndex : source.length;
      },
    };

    for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
      if (!(value instanceof PdfKeyword)) {
        if (operands.length < 100) operands.push(value);
        continue;
      }
      if (--drawing.operators < 0) refuse('too-large', 'operators', messages.tooMuch);
      if (Object.hasOwn(operators, value.word)) operators[value.word]!();
      operands = [];
    }
  }
}
