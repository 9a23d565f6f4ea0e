import type { Check, Comparison, Stop } from '@limpide/readability';
import { Message } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { countFacts, notFoundAgain, repairable } from '../present.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { OverrideRow } from '../store/index.ts';
import { PostButton } from './post-button.tsx';

interface Props {
  scope: Scope;
  opened: OpenedDocument;
  comparison: Comparison;
  override: OverrideRow | undefined;
  may: { edit: boolean; override: boolean };
}

/** What surely vanished or changed, above all the rest; or that nothing did. */
export function Stops(props: Props) {
  const { scope, opened, comparison, override, may } = props;
  const { document } = opened;
  const base = `/espace/documents/${document.id}`;
  const { stops } = comparison;
  const counts = countFacts(comparison);
  if (stops.length === 0) {
    const whole = counts.lost + counts.changed + counts.checks === 0;
    return (
      <Message kind="success" title={whole ? m('compare.nothing-lost') : m('compare.nothing-stops')} headingLevel={2}>
        <p>{whole ? m('compare.nothing-lost-text') : m('compare.nothing-stops-text')}</p>
      </Message>
    );
  }
  const lost = stops.filter((stop) => stop.status === 'lost').length;
  const count = { lost, changed: stops.length - lost };
  const inUse = document.state === 'published';
  const stopped = document.kind === 'decision' && !override && !inUse;
  const title = stopped ? 'compare.stopped' : inUse ? 'compare.in-use' : 'compare.lost-facts';
  return (
    <Message
      kind={inUse ? 'info' : 'error'}
      title={m(title, count)}
      headingLevel={2}
      action={
        may.edit &&
        !inUse &&
        repairable(comparison).length > 0 && (
          <PostButton
            scope={scope}
            action={`${base}/avant-apres/remettre`}
            fields={{ passage: 'tout', _version: opened.texts.after?.version ?? 0 }}
            kind="primary"
            small={false}
          >
            {m('compare.put-back', { count: repairable(comparison).length })}
          </PostButton>
        )
      }
    >
      <Remarks remarks={stops} />
      {override && (
        <p>
          {m('override.done', { name: override.byName ?? m('overview.somebody'), instant: formatInstant(override.at) })}{' '}
          « {override.reason} »
        </p>
      )}
      {stopped && (
        <p>
          {m('compare.override')} {may.override && <a href={`${base}/passer-outre`}>{m('override.title')}</a>}
        </p>
      )}
    </Message>
  );
}

/** What is perhaps said otherwise: apart, and never an obstacle. */
export function Checks({ opened, comparison }: Props) {
  const { checks } = comparison;
  if (checks.length === 0) return null;
  const inUse = opened.document.state === 'published';
  return (
    <Message
      kind={inUse ? 'info' : 'alert'}
      title={m('compare.checks', { count: checks.length })}
      headingLevel={2}
      id="a-verifier"
    >
      <p>{m('compare.checks-text')}</p>
      <Remarks remarks={checks.map((check) => ({ ...check, message: doubt(comparison, check) }))} />
    </Message>
  );
}

/** Nobody knows that it vanished: only that it was not found again. */
function doubt(comparison: Comparison, check: Check): string {
  const missing = check.status === 'lost' ? notFoundAgain(comparison, check.letter) : undefined;
  return missing ? m('compare.check-lost', missing) : check.message;
}

function Remarks({ remarks }: { remarks: readonly Stop[] }) {
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={`${remark.letter}-${remark.status}`}>
          {remark.letter} · {remark.message}
        </li>
      ))}
    </ul>
  );
}
