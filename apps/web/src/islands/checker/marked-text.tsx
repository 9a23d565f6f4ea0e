import type { Block } from '@limpide/documents';
import type { Finding } from '@limpide/readability';
import { classes, FindingMark, NumberTag } from '@limpide/ui';
import type { VNode } from 'preact';

/** The text that was pasted, with its findings. */
export function MarkedText(props: { blocks: readonly Block[]; findings: readonly Finding[]; active: number }) {
  const { blocks, findings, active } = props;
  return (
    <div class="app-text">
      {blocks.map((block) => {
        const own = findings
          .map((finding, index) => ({ finding, index }))
          .filter(({ finding }) => finding.block === block.index);
        const cuts = own.filter(({ finding }) => finding.mark === 'cut');
        return (
          <p
            key={block.index}
            class={classes(
              block.kind === 'heading' && 'app-text__heading',
              block.kind === 'list-item' && 'app-pm-item',
              cuts.length > 0 && 'app-text__cut',
            )}
          >
            {cuts.map(({ index }) => (
              <span key={index} class="app-text__tag" id={`passage-${index + 1}`}>
                <NumberTag number={index + 1} active={index === active} />
              </span>
            ))}
            {inline(block, own, active)}
          </p>
        );
      })}
    </div>
  );
}

function inline(block: Block, own: { finding: Finding; index: number }[], active: number): (VNode | string)[] {
  const parts: (VNode | string)[] = [];
  let at = 0;
  for (const { finding, index } of own
    .filter((entry) => entry.finding.mark !== 'cut')
    .sort((a, b) => a.finding.from - b.finding.from)) {
    if (finding.from < at) continue;
    parts.push(
      block.text.slice(at, finding.from),
      <span key={index} id={`passage-${index + 1}`}>
        <FindingMark kind={finding.mark} number={index + 1} active={index === active}>
          {block.text.slice(finding.from, finding.to)}
        </FindingMark>
      </span>,
    );
    at = finding.to;
  }
  parts.push(block.text.slice(at));
  return parts;
}
