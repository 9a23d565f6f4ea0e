import type { Dismissal, Finding, HouseLexicon, Profile, TextBlock } from '@limpide/readability';
import type { AnalysisAnswer, AnalysisRequest } from './analysis-worker.ts';

export interface Reading {
  /** The most useful first, then the others in the order of reading. */
  findings: Finding[];
  best: number;
  counts: AnalysisAnswer['analysis']['counts'];
}

/** Asks the worker; only the answer to the newest question is given. */
export class AnalysisClient {
  private readonly worker: Worker;
  private readonly house: HouseLexicon | undefined;
  private newest = 0;
  private waiting: ((reading: Reading) => void) | undefined;

  /** @param house the words of the organisation that writes */
  constructor(profile: Profile, dismissed: readonly Dismissal[], house?: HouseLexicon) {
    this.house = house;
    this.worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
    this.worker.addEventListener('message', (event: MessageEvent<AnalysisAnswer>) => {
      const { id, analysis, best } = event.data;
      if (id !== this.newest) return;
      const first = best.flatMap((index) => analysis.findings[index] ?? []);
      this.waiting?.({
        findings: [...first, ...analysis.findings.filter((finding) => !first.includes(finding))],
        best: first.length,
        counts: analysis.counts,
      });
    });
    this.setRules(profile, dismissed);
  }

  setRules(profile: Profile, dismissed: readonly Dismissal[]): void {
    this.send({ kind: 'rules', profile, dismissed, house: this.house });
  }

  read(blocks: readonly TextBlock[], then: (reading: Reading) => void): void {
    this.waiting = then;
    this.send({ kind: 'text', id: ++this.newest, blocks });
  }

  private send(request: AnalysisRequest): void {
    this.worker.postMessage(request);
  }
}
