import { type Content, type LinkItem, StateTag, Tabs } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { StepName } from '../path/steps.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { DocumentState as State } from '../store/index.ts';
import { PathSteps } from './path-steps.tsx';

export type DocumentTab = 'overview' | 'text' | 'compare' | 'mentions' | 'criteria' | 'reading' | 'history' | 'none';

/** Everything that belongs to one document: where it is, its name, its state, its parts. */
export function DocumentFrame(props: {
  scope: Scope;
  document: { id: string; title: string; state: State; retiredAt: Date | null };
  /** The démarche that it hangs on, for the trail. */
  procedure?: { procedureId: string; procedureTitle: string } | undefined;
  current: DocumentTab;
  /** Name of the page inside the document; the document's own name on its overview. */
  title?: string;
  lead?: Content;
  actions?: Content;
  /** The three steps of the text at the head of the page, and the one that the page is. */
  path?: { opened: OpenedDocument; current?: StepName };
  islands?: boolean;
  children: ComponentChildren;
}) {
  const { scope, document, current, procedure } = props;
  const title = props.title ?? document.title;
  return (
    <EspacePage
      scope={scope}
      title={props.title ? `${props.title} : ${document.title}` : document.title}
      section="documents"
      breadcrumbs={trail(document, procedure, current === 'overview')}
      {...(props.islands ? { islands: true } : {})}
    >
      {props.path && <PathSteps {...props.path} edit={may(scope.actor, 'document.edit', scope.resource)} />}
      <div class="lp-page-heading">
        <div class="lp-page-heading__body">
          <div class="lp-page-heading__line">
            <h1 class="lp-page-heading__title">{title}</h1>
            {document.retiredAt ? (
              <StateTag state="none" label={m('stage.retired')} />
            ) : (
              <DocumentState state={document.state} />
            )}
          </div>
          {props.lead && <div class="lp-page-heading__second">{props.lead}</div>}
        </div>
        {props.actions && <div class="lp-page-heading__actions lp-button-group">{props.actions}</div>}
      </div>
      <DocumentTabs id={document.id} current={current} />
      {props.children}
    </EspacePage>
  );
}

export function trail(
  document: { id: string; title: string },
  procedure: { procedureId: string; procedureTitle: string } | undefined,
  own: boolean,
): LinkItem[] {
  return [
    ...(procedure ? [{ href: `/espace/demarches/${procedure.procedureId}`, text: procedure.procedureTitle }] : []),
    { href: '/espace/documents', text: m('list.title') },
    ...(own ? [] : [{ href: `/espace/documents/${document.id}`, text: document.title }]),
  ];
}

export function DocumentTabs({ id, current }: { id: string; current: DocumentTab }) {
  const at = (path: string, text: string, tab: DocumentTab): LinkItem => ({
    href: `/espace/documents/${id}${path}`,
    text,
    current: tab === current,
  });
  return (
    <Tabs
      label={m('tabs.label')}
      items={[
        at('', m('tabs.overview'), 'overview'),
        at('/texte', m('tabs.text'), 'text'),
        at('/avant-apres', m('tabs.compare'), 'compare'),
        at('/mentions', m('tabs.mentions'), 'mentions'),
        at('/criteres', m('tabs.criteria'), 'criteria'),
        at('/relecture', m('tabs.reading'), 'reading'),
        at('/historique', m('tabs.history'), 'history'),
      ]}
    />
  );
}

export function DocumentState({ state }: { state: State }) {
  return <StateTag state={state === 'to-review' ? 'to-revise' : state} />;
}
