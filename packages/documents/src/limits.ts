/** What one file may cost. The defaults are the published limits of the product. */
export interface Limits {
  /** Size of the file, in bytes. */
  maxBytes: number;
  /** Sum of the unpacked sizes of a zip archive, in bytes. */
  maxUnpacked: number;
  /** Number of entries of a zip archive. */
  maxEntries: number;
  /** Unpacked size over packed size, of one entry. */
  maxRatio: number;
  /** Entries that unpack to less than this many bytes are not held to `maxRatio`: a short repetitive part is harmless. */
  ratioFrom: number;
  /** Unpacked size of one XML part, in bytes: a tree of it must fit in memory. */
  maxPart: number;
  /** Elements and texts in one XML part. */
  maxNodes: number;
  /** Depth of nesting of elements. */
  maxDepth: number;
  /** Lines of plain text, Markdown or mail. */
  maxLines: number;
  /** Characters of Markdown, whose marks cost more than their size. */
  maxMarkdown: number;
}

const mega = 1_000_000;

export const defaultLimits: Readonly<Limits> = {
  maxBytes: 10 * mega,
  maxUnpacked: 100 * mega,
  maxEntries: 2_000,
  maxRatio: 100,
  ratioFrom: mega,
  maxPart: 32 * mega,
  maxNodes: 500_000,
  maxDepth: 200,
  maxLines: 100_000,
  maxMarkdown: 1_000_000,
};
