import type { ComponentChildren } from 'preact';
import type { Excerpt, ShownChange } from '../../../platform/database/schema-many.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

export function MassEditFrame(props: { scope: Scope; title: string; home?: boolean; children: ComponentChildren }) {
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        ...(props.home ? [] : [{ href: '/espace/demarches/ensemble', text: m('crumb.mass-edit') }]),
      ]}
    >
      {props.children}
    </EspacePage>
  );
}

/** Each place that changes, before and after, with the words around it. */
export function Changes({ changes }: { changes: readonly ShownChange[] }) {
  return (
    <dl class="app-mass-changes">
      {changes.map((change, i) => (
        <div key={i} class="app-mass-change">
          <dt>{change.label}</dt>
          <dd>
            <span class="lp-second">{m('try.before')}</span> <Pieces pieces={change.before} kind="del" />
          </dd>
          <dd>
            <span class="lp-second">{m('try.after')}</span> <Pieces pieces={change.after} kind="ins" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Pieces({ pieces, kind: Mark }: { pieces: readonly Excerpt[]; kind: 'del' | 'ins' }) {
  if (pieces.length === 0) return <em class="lp-second">{m('try.nothing')}</em>;
  return (
    <>{pieces.map(({ text, marked }, i) => (marked ? <Mark key={i}>{text}</Mark> : <span key={i}>{text}</span>))}</>
  );
}
