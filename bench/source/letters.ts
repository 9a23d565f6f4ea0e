import { demonstration } from '../../apps/web/seed/demonstration/index.ts';

export interface LetterBlock {
  index: number;
  kind: 'paragraph' | 'heading' | 'list-item';
  level?: number;
  text: string;
}

/**
 * A French administrative text of at least `words` words, made of the letters of the demonstration and the texts of its
 * démarches. Each round changes the reference in the blocks, so that no two are the same and nothing is answered from
 * memory.
 */
export function longText(words: number): LetterBlock[] {
  const { documents, procedures } = demonstration(new Date('2027-03-15T10:00:00Z'));
  const once = [
    ...documents.flatMap(({ before }) => before),
    ...procedures.flatMap(({ content, steps }) => [
      { kind: 'heading' as const, level: 2, text: content.title },
      ...[content.summary, content.audience, ...steps.map(({ text }) => text)].map((text) => ({
        kind: 'paragraph' as const,
        text,
      })),
    ]),
  ].filter(({ text }) => text.trim() !== '');
  const out: LetterBlock[] = [];
  let count = 0;
  for (let n = 0; count < words; n++) {
    const block = once[n % once.length]!;
    const round = Math.floor(n / once.length);
    const text = round === 0 ? block.text : `${block.text} Dossier ${round + 1000}.`;
    out.push({ ...block, index: out.length, text });
    count += text.split(/\s+/).length;
  }
  return out;
}
