import type { Block } from '@limpide/documents';
import { Button, DataTable, EmptyState, PageHeading, SummaryList } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import type { ReadyLetter } from '../library/ready-letters/index.ts';
import { message as m } from '../messages.ts';
import type { SharedModel } from '../queries/index.ts';
import { LibraryTabs } from './library-tabs.tsx';
import { TextView } from './text-view.tsx';

const readyPath = '/espace/documents/modeles';
const sharedPath = '/espace/documents/modeles-partages';

export function ReadyLettersPage({ scope, letters }: { scope: Scope; letters: readonly ReadyLetter[] }) {
  return (
    <EspacePage scope={scope} title={m('library.ready')} section="documents">
      <PageHeading title={m('library.ready')} lead={m('ready.lead')} leadSize="body" />
      <LibraryTabs current="ready" />
      <DataTable
        caption={m('ready.caption', { count: letters.length })}
        columns={[
          { key: 'letter', header: m('ready.column.letter'), rowHeader: true, width: 'wide' },
          { key: 'kind', header: m('model.kind') },
          { key: 'when', header: m('ready.column.when'), width: 'wide' },
        ]}
        rows={letters.map((letter) => ({
          id: letter.key,
          cells: {
            letter: (
              <>
                <a href={`${readyPath}/${letter.key}`}>
                  <strong>{letter.title}</strong>
                </a>
                <br />
                <span class="lp-second">{letter.purpose}</span>
              </>
            ),
            kind: m(`kind.${letter.kind}`),
            when: letter.when,
          },
        }))}
      />
      <p class="lp-measure lp-second">{m('ready.law')}</p>
    </EspacePage>
  );
}

/** One model: what it is for, what to look at, its text, and the button that copies it. */
function ModelPage(props: {
  scope: Scope;
  title: string;
  parent: { href: string; text: string };
  lead: string;
  copy: string | false;
  blocks: readonly Block[];
  children: ComponentChildren;
}) {
  const { scope, title, parent } = props;
  return (
    <EspacePage
      scope={scope}
      title={title}
      section="documents"
      breadcrumbs={[{ href: '/espace/documents', text: m('list.title') }, parent]}
    >
      <PageHeading
        title={title}
        lead={props.lead}
        leadSize="body"
        actions={props.copy && <Button href={props.copy}>{m('model.copy')}</Button>}
      />
      {props.children}
      <section class="lp-section lp-stack-24">
        <h2>{m('model.text')}</h2>
        <p class="lp-second">{m('model.fields', { count: countFields(props.blocks) })}</p>
        <TextView blocks={props.blocks} />
      </section>
    </EspacePage>
  );
}

function countFields(blocks: readonly Block[]): number {
  return new Set(blocks.flatMap(({ text, opaque }) => (opaque ?? []).map((span) => text.slice(span.from, span.to))))
    .size;
}

export function ReadyLetterPage(props: { scope: Scope; letter: ReadyLetter; blocks: Block[]; mayCopy: boolean }) {
  const { letter } = props;
  return (
    <ModelPage
      scope={props.scope}
      title={letter.title}
      parent={{ href: readyPath, text: m('library.ready') }}
      lead={letter.purpose}
      copy={props.mayCopy && `${readyPath}/${letter.key}/copier`}
      blocks={props.blocks}
    >
      <section class="lp-stack">
        <h2>{m('model.when')}</h2>
        <p class="lp-measure">{letter.when}</p>
      </section>
      <section class="lp-stack">
        <h2>{m('model.adapt')}</h2>
        <ul class="app-list lp-measure">
          {letter.adapt.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p class="lp-measure lp-second">{m('ready.law')}</p>
      </section>
    </ModelPage>
  );
}

export function SharedModelsPage({ scope, models }: { scope: Scope; models: readonly SharedModel[] }) {
  return (
    <EspacePage scope={scope} title={m('library.shared')} section="documents">
      <PageHeading title={m('library.shared')} lead={m('shared.lead')} leadSize="body" />
      <LibraryTabs current="shared" />
      {models.length === 0 ? (
        <EmptyState title={m('shared.empty')} action={<a href="/espace/documents">{m('shared.empty-action')}</a>}>
          {m('shared.empty-text')}
        </EmptyState>
      ) : (
        <DataTable
          caption={m('shared.caption', { count: models.length })}
          columns={[
            { key: 'model', header: m('shared.column.model'), rowHeader: true, width: 'wide' },
            { key: 'kind', header: m('model.kind') },
            { key: 'from', header: m('shared.column.from') },
            { key: 'at', header: m('shared.column.at') },
          ]}
          rows={models.map((model) => ({
            id: model.id,
            cells: {
              model: (
                <>
                  <a href={`${sharedPath}/${model.id}`}>
                    <strong>{model.title}</strong>
                  </a>
                  <br />
                  <span class="lp-second">{model.purpose}</span>
                </>
              ),
              kind: m(`kind.${model.kind}`),
              from: model.organisationId === scope.actor.organisationId ? m('shared.own') : model.organisation,
              at: formatDay(model.sharedAt),
            },
          }))}
        />
      )}
    </EspacePage>
  );
}

export function SharedModelPage(props: { scope: Scope; model: SharedModel & { blocks: Block[] }; mayCopy: boolean }) {
  const { scope, model } = props;
  const own = model.organisationId === scope.actor.organisationId;
  const from = m('shared.from', { organisation: model.organisation, day: formatDay(model.sharedAt) });
  return (
    <ModelPage
      scope={scope}
      title={model.title}
      parent={{ href: sharedPath, text: m('library.shared') }}
      lead={model.purpose}
      copy={props.mayCopy && `${sharedPath}/${model.id}/copier`}
      blocks={model.blocks}
    >
      <SummaryList
        items={[
          { term: m('shared.column.from'), value: from },
          { term: m('model.kind'), value: m(`kind.${model.kind}`) },
          ...(model.advice ? [{ term: m('shared.advice'), value: model.advice }] : []),
        ]}
      />
      {own ? (
        <p>
          <a href={`/espace/documents/${model.documentId}`}>{m('shared.open-own')}</a>
        </p>
      ) : (
        <p class="lp-measure lp-second">{m('shared.note')}</p>
      )}
    </ModelPage>
  );
}
