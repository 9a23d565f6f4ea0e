import type { Block } from '@limpide/documents';
import type { Finding } from '@limpide/readability';
import { FindingMark, NumberTag } from '@limpide/ui';
import type { VNode } from 'preact';
import { message as m } from '../messages.ts';

/** A finding with the number that ties it to the list. */
export interface Numbered {
  finding: Finding;
  number: number;
}

/** A text to read, as it stands: headings, paragraphs, lists, merge fields in their frame; findings when given. */
export function TextView({ blocks, findings = [] }: { blocks: readonly Block[]; findings?: readonly Numbered[] }) {
  const groups: VNode[] = [];
  let items: VNode[] = [];
  const closeList = () => {
    if (items.length > 0) groups.push(<ul key={groups.length}>{items}</ul>);
    items = [];
  };
  for (const block of blocks) {
    const own = findings.filter(({ finding }) => finding.block === block.index);
    const content = <BlockContent block={block} findings={own} />;
    const cut = own.some(({ finding }) => finding.mark === 'cut') ? 'app-text__cut' : undefined;
    if (block.kind === 'list-item') {
      items.push(
        <li key={block.index} class={cut}>
          {content}
        </li>,
      );
      continue;
    }
    closeList();
    groups.push(
      block.kind === 'heading' ? (
        <p key={groups.length} class="app-text__heading">
          {content}
        </p>
      ) : (
        <p key={groups.length} class={cut}>
          {content}
        </p>
      ),
    );
  }
  closeList();
  return <div class="app-text">{groups}</div>;
}

function BlockContent({ block, findings }: { block: Block; findings: readonly Numbered[] }) {
  const inline = findings
    .filter(({ finding }) => finding.mark !== 'cut')
    .sort((a, b) => a.finding.from - b.finding.from);
  const parts: (VNode | string)[] = [];
  for (const { number } of findings.filter((entry) => entry.finding.mark === 'cut')) {
    parts.push(
      <span key={`cut-${number}`} class="app-text__tag" id={`constat-${number}`}>
        <span class="lp-hidden-visually">{m('text.cut-here')} </span>
        <NumberTag number={number} />
      </span>,
    );
  }
  let at = 0;
  for (const { finding, number } of inline) {
    if (finding.from < at) continue;
    parts.push(...fieldsIn(block, at, finding.from));
    parts.push(
      <span key={`mark-${number}`} id={`constat-${number}`}>
        <FindingMark kind={finding.mark} number={number}>
          {fieldsIn(block, finding.from, finding.to)}
        </FindingMark>
      </span>,
    );
    at = finding.to;
  }
  parts.push(...fieldsIn(block, at, block.text.length));
  return <>{parts}</>;
}

/** The words of a stretch; merge fields are framed, line breaks kept. */
export function fieldsIn(block: Block, from: number, to: number): (VNode | string)[] {
  const parts: (VNode | string)[] = [];
  let at = from;
  const words = (end: number) => {
    block.text
      .slice(at, end)
      .split('\n')
      .forEach((line, n) => {
        if (n > 0) parts.push(<br key={`br-${at}-${n}`} />);
        if (line) parts.push(line);
      });
  };
  for (const span of block.opaque ?? []) {
    if (span.to <= from || span.from >= to || span.from < at) continue;
    words(span.from);
    parts.push(
      <span key={`field-${span.from}`} class="app-field">
        {fieldName(block.text.slice(span.from, span.to))}
      </span>,
    );
    at = span.to;
  }
  words(to);
  return parts;
}

/** « Nom » for «Nom», {{ nom }}, [NOM]: the frame says already that it is a field. */
export function fieldName(text: string): string {
  return text.replace(/^(?:«|\[|\{\{?[%#]?|\$\{)\s*/, '').replace(/\s*(?:»|\]|[%#]?\}?\})$/, '') || text;
}
