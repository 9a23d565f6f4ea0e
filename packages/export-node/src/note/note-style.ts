import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from 'docx';

/** Colours of the project's look; each one only repeats what a word or a line already says. */
export const ink = '0D2129';
export const primary = '06545E';
export const waterline = '248C93';
export const headFill = 'DDF0F0';
export const missingFill = 'FFF3D6';
export const edge = '667A7F';

/** A4 with margins of 2 cm, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1_134 };
export const textWidth = page.width - 2 * page.margin;

/** Where the values of the fields at the top begin: 4,5 cm. */
export const fieldIndent = 2_552;

export const bullets = 'puces';
export const missingStyle = 'ACompleter';

/** Arial because it is, or is drawn like, a font of every machine that opens the note. Sizes are half points. */
export const noteStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: ink, language: { value: 'fr-BE' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { size: 44, bold: true, color: primary },
      paragraph: {
        spacing: { before: 0, after: 240 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 24, space: 6, color: waterline } },
      },
    },
    heading1: {
      run: { size: 28, bold: true, color: primary },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 24 },
      paragraph: {
        indent: { left: 340 },
        spacing: { before: 120, after: 120 },
        border: { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: waterline } },
      },
    },
    {
      id: 'Hypothese',
      name: 'Hypothèse',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { border: dashedBox(), spacing: { before: 120, after: 120 } },
    },
    {
      id: 'Champ',
      name: 'Champ',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: fieldIndent, hanging: fieldIndent },
        leftTabStop: fieldIndent,
        spacing: { after: 60 },
      },
    },
    {
      id: 'Case',
      name: 'Case de tableau',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 252 } },
    },
  ],
  characterStyles: [
    {
      id: missingStyle,
      name: 'À compléter',
      quickFormat: true,
      run: { bold: true, color: ink, shading: { fill: missingFill } },
    },
  ],
};

export const noteNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 283 } } },
        },
      ],
    },
  ],
};

function dashedBox() {
  const side = { style: BorderStyle.DASHED, size: 12, space: 6, color: ink };
  return { top: side, bottom: side, left: side, right: side };
}
