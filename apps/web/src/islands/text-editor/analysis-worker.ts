/// <reference lib="webworker" />
import type { LanguageModel } from '@limpide/language';
import {
  type Analyser,
  type Analysis,
  createAnalyser,
  type Dismissal,
  type HouseLexicon,
  mostUseful,
  type Profile,
  type TextBlock,
} from '@limpide/readability';

/** Analyses in a thread of its own, so that no key waits for it. Blocks that did not change are not read again. */
export type AnalysisRequest =
  | { kind: 'rules'; profile: Profile; dismissed: readonly Dismissal[]; house?: HouseLexicon | undefined }
  | { kind: 'text'; id: number; blocks: readonly TextBlock[] };

export interface AnalysisAnswer {
  id: number;
  analysis: Analysis;
  /** Positions in `analysis.findings` of those that help most, in their order. */
  best: number[];
  /** With what it was read, and the milliseconds that took: what `npm run bench` looks at. */
  took: { tier: 'quick' | 'trees'; ms: number };
}

/** How long the writer must pause before sentences are read as trees, in milliseconds. */
const IDLE = 250;

let rules: { profile?: Profile; dismissed?: readonly Dismissal[]; house?: HouseLexicon | undefined } = {};
let text: { id: number; blocks: readonly TextBlock[] } | undefined;
/** The model of the language, without and then with its parser; each arrives when it is there, and all is read again. */
let language: LanguageModel | undefined;
let trees: LanguageModel | undefined;
let quick: Analyser = createAnalyser();
let thorough: Analyser | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

self.addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  const request = event.data;
  if (request.kind === 'rules') {
    rules = request;
    makeAnalysers();
    return;
  }
  text = request;
  read();
});

function makeAnalysers(): void {
  quick = createAnalyser({ ...rules, language });
  thorough = trees && createAnalyser({ ...rules, language: trees });
}

/** At once with what is quick, then, once the writer pauses, with the trees. */
function read(): void {
  clearTimeout(pause);
  answer(quick);
  if (thorough) pause = setTimeout(() => answer(thorough!), IDLE);
}

function answer(analyser: Analyser): void {
  if (!text) return;
  const start = performance.now();
  const analysis = analyser.update(text.blocks);
  const best = mostUseful(analysis).map((finding) => analysis.findings.indexOf(finding));
  const took = { tier: analyser === thorough ? ('trees' as const) : ('quick' as const), ms: performance.now() - start };
  self.postMessage({ id: text.id, analysis, best, took } satisfies AnalysisAnswer);
}

/** Both parts are files of this site, fetched as soon as the page opens; without them the other rules still work. */
async function loadLanguage(): Promise<void> {
  const { french } = await import('@limpide/language-fr');
  language = french();
  makeAnalysers();
  read();
  const { frenchWithParser } = await import('@limpide/language-fr/parser');
  trees = frenchWithParser();
  makeAnalysers();
  read();
}

void loadLanguage().catch(() => {});
