import { typeset } from '@limpide/language';
import { DataTable, Inset } from '@limpide/ui';
import type { Token, Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { guideHref } from '../guide-pages.ts';
import { anchorOf, plainText } from '../text-of.ts';

/**
 * Draws the Markdown of the guide from its tokens, so that no HTML passes from a file to the page. What a page of the guide
 * has no use for (HTML, images, code blocks) is refused with a RangeError, and the tests find it.
 */
export function GuideText({ tokens }: { tokens: readonly Token[] }) {
  return <>{tokens.map(block)}</>;
}

/** A stretch of words on one line: a lead, a title. */
export function GuideWords({ tokens }: { tokens: readonly Token[] }) {
  return <>{words(tokens)}</>;
}

function block(token: Token): ComponentChildren {
  switch (token.type) {
    case 'space':
      return null;
    case 'heading': {
      const id = anchorOf(plainText(token.tokens ?? []));
      const content = words(token.tokens ?? []);
      return token.depth === 2 ? <h2 id={id}>{content}</h2> : <h3 id={id}>{content}</h3>;
    }
    case 'paragraph':
      return <p>{words(token.tokens ?? [])}</p>;
    case 'text':
      return words(token.tokens ?? [token]);
    case 'list': {
      const items = (token as Tokens.List).items.map((item) => <li>{item.tokens.map(block)}</li>);
      return token.ordered ? <ol start={token.start || undefined}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'blockquote':
      return <Inset>{(token.tokens ?? []).map(block)}</Inset>;
    case 'table':
      return table(token as Tokens.Table);
    default:
      throw new RangeError(`the guide holds no ${token.type}: ${token.raw.slice(0, 60)}`);
  }
}

/** The first column names the row; the caption is what a reader hears before the table. */
function table({ header, rows }: Tokens.Table): ComponentChildren {
  return (
    <DataTable
      caption={header.map(({ tokens }) => plainText(tokens)).join(', ')}
      captionHidden
      columns={header.map(({ tokens }, n) => ({
        key: `c${n}`,
        header: typeset(plainText(tokens)),
        rowHeader: n === 0,
      }))}
      rows={rows.map((row) => ({ cells: Object.fromEntries(row.map(({ tokens }, n) => [`c${n}`, words(tokens)])) }))}
    />
  );
}

/** French spaces are laid across the marks: the colon after a word in bold needs its space too. */
function words(tokens: readonly Token[], so = { far: '' }): ComponentChildren[] {
  return tokens.map((token) => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return spaced(token.text, so);
      case 'strong':
        return <strong>{words(token.tokens ?? [], so)}</strong>;
      case 'em':
        return <em>{words(token.tokens ?? [], so)}</em>;
      case 'codespan':
        so.far = 'x';
        return <kbd>{token.text}</kbd>;
      case 'link':
        return <a href={guideHref(token.href)}>{words(token.tokens ?? [], so)}</a>;
      case 'br':
        return <br />;
      default:
        throw new RangeError(`the guide holds no ${token.type}: ${token.raw.slice(0, 60)}`);
    }
  });
}

function spaced(text: string, so: { far: string }): string {
  const before = so.far.slice(-1);
  so.far = text;
  return typeset(before + text).slice(before.length);
}
