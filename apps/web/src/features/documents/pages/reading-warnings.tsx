import { Message } from '@limpide/ui';
import type { TextAnalysis } from '../analysis.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';

export interface ReadingWarningsProps {
  opened: OpenedDocument;
  /** Sentences that say what stops the approval. */
  stops: string[];
  overridden: boolean;
  /** What became of the facts of the first text, where it is rewritten. */
  rewriting: Pick<TextAnalysis, 'stops' | 'checks' | 'uncompared'> | undefined;
  may: { override: boolean };
}

/** What whoever reads or approves must know first: it stands above the text and above every form. */
export function ReadingWarnings(props: ReadingWarningsProps) {
  return (
    <>
      <Stopped {...props} />
      {props.opened.document.state !== 'published' && <Lost {...props} />}
    </>
  );
}

function Stopped({ opened, stops, overridden, may }: ReadingWarningsProps) {
  if (stops.length === 0) return null;
  const base = `/espace/documents/${opened.document.id}`;
  return (
    <Message
      kind={overridden ? 'info' : 'error'}
      title={overridden ? m('override.stands') : m('approve.stopped', { count: stops.length })}
      headingLevel={2}
    >
      <ul>
        {stops.map((stop) => (
          <li key={stop}>{stop}</li>
        ))}
      </ul>
      <p>
        <a href={`${base}/avant-apres`}>{m('tabs.compare')}</a> · <a href={`${base}/mentions`}>{m('tabs.mentions')}</a>
        {may.override && !overridden && (
          <>
            {' '}
            · <a href={`${base}/passer-outre`}>{m('override.title')}</a>
          </>
        )}
      </p>
    </Message>
  );
}

/** What the rewriting lost, or perhaps lost, without stopping anything. What a decision lost stops it and is said there. */
function Lost({ opened: { document }, rewriting }: ReadingWarningsProps) {
  const decision = document.kind === 'decision';
  const stops = decision ? [] : (rewriting?.stops ?? []);
  const checks = rewriting?.checks?.length ?? 0;
  const uncompared = !decision && rewriting?.uncompared;
  if (stops.length + checks === 0 && !uncompared) return null;
  const lost = stops.filter((stop) => stop.status === 'lost').length;
  const toCheck = m('compare.checks', { count: checks });
  return (
    <Message
      kind="alert"
      title={
        uncompared
          ? m('compare.too-long')
          : stops.length > 0
            ? m('compare.lost-facts', { lost, changed: stops.length - lost })
            : toCheck
      }
      headingLevel={2}
    >
      {uncompared && <p>{m('compare.too-long-text')}</p>}
      {stops.length > 0 && (
        <ul>
          {stops.map((stop) => (
            <li key={`${stop.letter}-${stop.status}`}>{stop.message}</li>
          ))}
          {checks > 0 && <li>{toCheck}</li>}
        </ul>
      )}
      {checks > 0 && <p>{m('compare.checks-text')}</p>}
      <p>
        <a href={`/espace/documents/${document.id}/avant-apres`}>{m('tabs.compare')}</a>
      </p>
    </Message>
  );
}
