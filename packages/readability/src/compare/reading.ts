/**
 * A text read for comparison: blocks in flat forms, sentences in reading order, and the stems of each sentence.
 */
import { splitSentences } from '@limpide/language';
import type { TextBlock } from '../model.ts';
import { flatten, plain } from './flatten.ts';

import { contentStems } from './stem.ts';

export interface ReadToken {
  from: number;
  to: number;
  text: string;
}

export interface ReadSentence {
  /** Position in the whole text. */
  at: number;
  /** Position of the block in `Reading.blocks`, not the block's own index. */
  block: number;
  from: number;
  to: number;
  text: string;
  plain: string;
  /** `plain` with single spaces: two sentences with the same key are the same text. */
  key: string;
  words: number;
  tokens: readonly ReadToken[];
  /** Distinct content stems. */
  stems: string[];
}

export interface ReadBlock {
  block: TextBlock;
  flat: string;
  plain: string;
  /** Positions of its sentences in `Reading.sentences`: from (included) to (excluded). */
  first: number;
  end: number;
}

export interface Reading {
  blocks: ReadBlock[];
  sentences: ReadSentence[];
  /** Blocks by their own index. */
  byIndex: Map<number, ReadBlock>;
}

/**
 * Cuts blocks into sentences and prepares the forms that alignment and facts search in.
 * @throws RangeError when two blocks have the same index.
 */
export function readText(blocks: readonly TextBlock[]): Reading {
  const reading: Reading = { blocks: [], sentences: [], byIndex: new Map() };
  blocks.forEach((block, position) => {
    const first = reading.sentences.length;
    const plainText = plain(block.text);
    for (const sentence of splitSentences(block.text, { opaque: block.opaque ? [...block.opaque] : undefined })) {
      const text = plainText.slice(sentence.from, sentence.to);
      reading.sentences.push({
        at: reading.sentences.length,
        block: position,
        from: sentence.from,
        to: sentence.to,
        text: block.text.slice(sentence.from, sentence.to),
        plain: text,
        key: text.replace(/\s+/g, ' '),
        words: sentence.words,
        tokens: sentence.tokens,
        stems: [...new Set(contentStems(text))],
      });
    }
    const read: ReadBlock = {
      block,
      flat: flatten(block.text),
      plain: plainText,
      first,
      end: reading.sentences.length,
    };
    if (reading.byIndex.has(block.index)) throw new RangeError(`two blocks have the index ${block.index}`);
    reading.byIndex.set(block.index, read);
    reading.blocks.push(read);
  });
  return reading;
}
