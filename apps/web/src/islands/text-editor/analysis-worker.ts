/// <reference lib="webworker" />
import {
  type Analyser,
  type Analysis,
  createAnalyser,
  type Dismissal,
  mostUseful,
  type Profile,
  type TextBlock,
} from '@limpide/readability';

/** Analyses in a thread of its own, so that no key waits for it. Blocks that did not change are not read again. */
export type AnalysisRequest =
  | { kind: 'rules'; profile: Profile; dismissed: readonly Dismissal[] }
  | { kind: 'text'; id: number; blocks: readonly TextBlock[] };

export interface AnalysisAnswer {
  id: number;
  analysis: Analysis;
  /** Positions in `analysis.findings` of those that help most, in their order. */
  best: number[];
}

let analyser: Analyser = createAnalyser();

self.addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  const request = event.data;
  if (request.kind === 'rules') {
    analyser = createAnalyser({ profile: request.profile, dismissed: request.dismissed });
    return;
  }
  const analysis = analyser.update(request.blocks);
  const best = mostUseful(analysis).map((finding) => analysis.findings.indexOf(finding));
  self.postMessage({ id: request.id, analysis, best } satisfies AnalysisAnswer);
});
