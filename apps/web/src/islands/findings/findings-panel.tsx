import type { Finding } from '@limpide/readability';
import { Button, FindingItem, FindingList } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import { fill } from '../replace-fallback.ts';
import type { FindingTexts } from '../text-editor/props.ts';

export interface FindingsPanelProps {
  findings: readonly Finding[];
  best: number;
  showAll: boolean;
  active: number;
  texts: FindingTexts;
  onPick(index: number): void;
  onShowAll(all: boolean): void;
  /** What the active finding offers. */
  offer?: ((finding: Finding, index: number) => ComponentChildren) | undefined;
}

/** The points that help most, then all of them; only the active one is yellow. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { findings, best, showAll, active, texts } = props;
  if (findings.length === 0) {
    return (
      <>
        <h2 class="lp-h3">{texts.nothing}</h2>
        <p>{texts.nothingText}</p>
      </>
    );
  }
  const shown = showAll ? findings : findings.slice(0, best);
  const title = best === 1 ? texts.bestOne : fill(texts.best, { n: best });
  return (
    <>
      <div class="app-panel__head">
        <h2 class="lp-h3">{title}</h2>
        {findings.length > best && (
          <Button kind="link" small type="button" onClick={() => props.onShowAll(!showAll)}>
            {showAll ? texts.fewer : fill(texts.all, { n: findings.length })}
          </Button>
        )}
      </div>
      <FindingList label={title}>
        {shown.map((finding, index) => (
          <FindingItem
            key={`${finding.rule}-${finding.block}-${finding.from}`}
            id={`point-${index + 1}`}
            number={index + 1}
            active={index === active}
            title={
              <button type="button" class="app-finding-pick" onClick={() => props.onPick(index)}>
                {finding.title}
              </button>
            }
            message={
              <>
                {finding.message}
                {finding.mark !== 'cut' && !says(finding) && (
                  <>
                    {' '}
                    <q class="app-quote">{finding.text}</q>
                  </>
                )}
              </>
            }
          >
            {index === active && props.offer?.(finding, index)}
          </FindingItem>
        ))}
      </FindingList>
    </>
  );
}

/** Whether the advice already names the words it is about. */
function says({ title, message, text }: Finding): boolean {
  return title.includes(text) || message.includes(text);
}

export function Legend({ texts }: { texts: FindingTexts }) {
  return (
    <ul class="app-legend" aria-label={texts.legendLabel}>
      {(['replace', 'specify', 'explain', 'cut'] as const).map((mark) => (
        <li key={mark}>
          <span class={`app-legend__sample app-legend__sample--${mark}`}>{texts[mark]}</span>
        </li>
      ))}
    </ul>
  );
}
