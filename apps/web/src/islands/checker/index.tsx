import type { Block } from '@limpide/documents';
import type { Profile } from '@limpide/readability';
import { Button, Select, Textarea } from '@limpide/ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FindingsPanel, Legend } from '../findings/findings-panel.tsx';
import { fill, replaceFallback } from '../replace-fallback.ts';
import { fromMarkedText } from '../text/marked-text.ts';
import { AnalysisClient, type Reading } from '../text-editor/analysis-client.ts';
import { MarkedText } from './marked-text.tsx';
import type { CheckerProps } from './props.ts';

/** Paste, see. The text never leaves the page: there is no form and no request. */
function Checker({ profiles, texts }: CheckerProps) {
  const [text, setText] = useState('');
  const [profile, setProfile] = useState<Profile>(profiles[0]!.value);
  const [result, setResult] = useState<{ reading: Reading; blocks: Block[] } | undefined>();
  const [showAll, setShowAll] = useState(false);
  const [active, setActive] = useState(-1);
  const [empty, setEmpty] = useState(false);
  const client = useRef<AnalysisClient | undefined>(undefined);
  const rules = useRef(profiles[0]!.value);
  // All that will be needed is fetched now: once the page is there, nothing more leaves it or comes to it.
  useEffect(() => {
    client.current = new AnalysisClient(profiles[0]!.value, []);
  }, [profiles]);
  const check = () => {
    const blocks = fromMarkedText(text);
    setEmpty(blocks.length === 0);
    if (blocks.length === 0) return;
    client.current ??= new AnalysisClient(profile, []);
    // The same rules keep what was read: only what changed since is read again.
    if (rules.current !== profile) client.current.setRules(profile, []);
    rules.current = profile;
    client.current.read(blocks, (reading) => {
      setResult({ reading, blocks });
      setActive(-1);
    });
  };
  const pick = (index: number) => {
    setActive(index);
    document.getElementById(`passage-${index + 1}`)?.scrollIntoView({ block: 'center' });
  };
  const shown = result && (showAll ? result.reading.findings.length : result.reading.best);
  return (
    <>
      <Textarea
        id="texte-a-verifier"
        name="texte"
        label={texts.field}
        hint={texts.hint}
        rows={12}
        width="full"
        optionalMark={false}
        value={text}
        error={empty ? texts.empty : undefined}
        onInput={(event) => setText((event.currentTarget as HTMLTextAreaElement).value)}
      />
      <div class="app-filters">
        <Select
          id="genre-de-texte"
          name="genre"
          label={texts.profile}
          optionalMark={false}
          items={profiles}
          value={profile}
          onChange={(event) => setProfile((event.currentTarget as HTMLSelectElement).value as Profile)}
        />
        <Button type="button" onClick={check}>
          {texts.check}
        </Button>
      </div>
      <p class="lp-second">{texts.private}</p>
      <div role="status">
        {result && (
          <p class="app-editor__counts">
            <span>
              <strong>{result.reading.counts.words}</strong> {texts.words}
            </span>
            <span>
              {texts.longest} <strong>{result.reading.counts.longestSentence}</strong>
            </span>
            <span>{fill(texts.found, { n: result.reading.findings.length })}</span>
          </p>
        )}
      </div>
      {result && (
        <div class="app-editor__columns">
          <section class="app-editor__text" aria-label={texts.result}>
            <MarkedText blocks={result.blocks} findings={result.reading.findings.slice(0, shown)} active={active} />
          </section>
          <aside class="app-editor__panel" aria-label={texts.panel}>
            <FindingsPanel
              findings={result.reading.findings}
              best={result.reading.best}
              showAll={showAll}
              active={active}
              texts={texts}
              onPick={pick}
              onShowAll={setShowAll}
              offer={(finding) => finding.fixes.map((fix) => <p key={fix.label}>{fix.label}</p>)}
            />
            <Legend texts={texts} />
          </aside>
        </div>
      )}
    </>
  );
}

export function mount(element: HTMLElement, props: CheckerProps): void {
  replaceFallback(element, <Checker {...props} />);
}
