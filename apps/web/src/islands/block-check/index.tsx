import type { Finding, TextBlock } from '@limpide/readability';
import { render } from 'preact';
import { fill } from '../replace-fallback.ts';
import { AnalysisClient } from '../text-editor/analysis-client.ts';
import type { BlockCheckProps } from './props.ts';

const shown = 5;
const pause = 400;

const excerptOf = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

/** Keeps the points below each field up to date as one types. Nothing is loaded before the first key. */
export function mount(_: HTMLElement, { fields, house, texts }: BlockCheckProps): void {
  const inputs = fields.flatMap(({ id, block, list }) => {
    const input = document.getElementById(id);
    return input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement ? [{ input, block, list }] : [];
  });
  let client: AnalysisClient | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    const blocks: TextBlock[] = [];
    const owners: string[] = [];
    for (const { input, block, list } of inputs) {
      for (const line of input.value.split('\n')) {
        if (line.trim() === '') continue;
        blocks.push({ index: blocks.length, kind: list ? 'list-item' : 'paragraph', text: line });
        owners.push(block);
      }
    }
    client ??= new AnalysisClient('web', [], house);
    client.read(blocks, ({ findings }) => {
      const found = new Map<string, Finding[]>();
      for (const finding of findings) {
        const owner = owners[finding.block];
        if (owner !== undefined) found.set(owner, [...(found.get(owner) ?? []), finding]);
      }
      for (const block of new Set(inputs.map((one) => one.block))) show(block, found.get(block) ?? []);
    });
  };

  const show = (block: string, findings: Finding[]) => {
    const place = document.querySelector<HTMLElement>(`[data-constats="${CSS.escape(block)}"]`);
    if (!place) return;
    // What came from the server gives way once; afterwards Preact keeps the list.
    if (!place.dataset.live) {
      place.replaceChildren();
      place.dataset.live = '1';
    }
    render(<Points findings={findings} texts={texts} />, place);
  };

  for (const { input } of inputs) {
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(read, pause);
    });
  }
}

function Points({ findings, texts }: { findings: Finding[]; texts: BlockCheckProps['texts'] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <p class="lp-second">{findings.length === 1 ? texts.one : fill(texts.many, { n: findings.length })}</p>
      <ul>
        {findings.slice(0, shown).map((finding) => (
          <li key={`${finding.block}-${finding.from}-${finding.rule}`}>
            <strong>{finding.title}</strong> : « {excerptOf(finding.text)} ». {finding.message}
          </li>
        ))}
      </ul>
    </>
  );
}
