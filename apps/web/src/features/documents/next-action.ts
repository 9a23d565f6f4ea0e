import type { Finding } from '@limpide/readability';
import type { DocumentKind } from '../../platform/database/index.ts';
import type { DocumentState } from './store/index.ts';

/** What is known of a document when one asks « and now? ». */
export interface Situation {
  kind: DocumentKind;
  state: DocumentState;
  rewritten: boolean;
  /** Facts surely lost or changed, of any kind of document; those to be looked at are no step of their own. */
  stops: number;
  overridden: boolean;
  best: Pick<Finding, 'title' | 'message'> | undefined;
  reader: string;
  linked: boolean;
  review: { forMe: boolean; who: string } | undefined;
  approved: boolean;
  may: { edit: boolean; publish: boolean };
}

export type NextStep =
  | {
      kind:
        | 'answer'
        | 'put-back'
        | 'revise'
        | 'say-reader'
        | 'attach'
        | 'ask-reading'
        | 'approve'
        | 'download'
        | 'read';
    }
  | { kind: 'rewrite'; finding: Pick<Finding, 'title' | 'message'> }
  | { kind: 'wait'; who: string };

/**
 * The one thing that helps most now: first what someone waits for, then what would harm a reader, then the text, then
 * what the document still lacks to be found and approved.
 */
export function nextStep(situation: Situation): NextStep {
  const { state, review, may, best } = situation;
  if (review?.forMe) return { kind: 'answer' };
  if (!may.edit) return { kind: 'read' };
  if (situation.stops > 0 && !situation.overridden && state !== 'published') return { kind: 'put-back' };
  if (state === 'to-review') return { kind: 'revise' };
  if (review) return { kind: 'wait', who: review.who };
  if (state === 'published') return { kind: 'download' };
  if (!situation.rewritten && best) return { kind: 'rewrite', finding: best };
  if (!situation.reader) return { kind: 'say-reader' };
  if (!situation.linked) return { kind: 'attach' };
  if (situation.approved && may.publish) return { kind: 'approve' };
  return { kind: 'ask-reading' };
}
