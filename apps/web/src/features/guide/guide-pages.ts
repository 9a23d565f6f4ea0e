import { typeset } from '@limpide/language';
import { marked, type Token, type Tokens } from 'marked';
import { anchorOf, plainText } from './text-of.ts';

/** A page of the guide, as its Markdown says it: one title, a lead, then parts. */
export interface GuidePage {
  /** Name in the address: `01-premiers-pas.md` is `premiers-pas`. */
  slug: string;
  /** Name of the file, by which other pages link to it. */
  file: string;
  title: string;
  /** The first paragraph. */
  lead: Tokens.Paragraph;
  /** What follows the lead. */
  body: Token[];
  /** Its parts, for the list at the top of the page. */
  sections: { id: string; title: string }[];
}

/**
 * Reads one page. It must begin with `# title` and a paragraph; parts are `##`, smaller ones `###`.
 * @throws RangeError naming the file when it does not
 */
export function readGuidePage(file: string, markdown: string): GuidePage {
  const [heading, lead, ...body] = marked.lexer(markdown).filter((token) => token.type !== 'space');
  if (heading?.type !== 'heading' || heading.depth !== 1) throw new RangeError(`${file} does not begin with a title`);
  if (lead?.type !== 'paragraph') throw new RangeError(`${file} has no lead after its title`);
  const headings = body.filter((token): token is Tokens.Heading => token.type === 'heading');
  if (headings.some(({ depth }) => depth === 1 || depth > 3)) throw new RangeError(`${file}: parts are ## or ###`);
  return {
    slug: file.replace(/^\d+-/, '').replace(/\.md$/, ''),
    file,
    title: typeset(plainText(heading.tokens ?? [])),
    lead: lead as Tokens.Paragraph,
    body,
    sections: headings
      .filter(({ depth }) => depth === 2)
      .map(({ tokens }) => ({ id: anchorOf(plainText(tokens)), title: typeset(plainText(tokens)) })),
  };
}

const files = import.meta.glob<string>('../../../../../docs/guide/*.md', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** Every page, in the order of the numbers of their files. They are part of the program: nothing is read at run time. */
export const guidePages: readonly GuidePage[] = Object.entries(files)
  .map(([path, markdown]) => readGuidePage(path.slice(path.lastIndexOf('/') + 1), markdown))
  .sort((a, b) => (a.file < b.file ? -1 : 1));

/** Where a link of a page leads: other pages are named by their files, as on a code site. */
export function guideHref(href: string): string {
  const page = /^([\w-]+\.md)(#.*)?$/.exec(href);
  if (!page) return href;
  const target = guidePages.find(({ file }) => file === page[1]);
  if (!target) throw new RangeError(`the guide has no page ${page[1]}`);
  return `/espace/guide/${target.slug}${page[2] ?? ''}`;
}
