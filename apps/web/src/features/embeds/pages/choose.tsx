import { Button, Checkbox, Checkboxes, PageHeading, Select, TextField } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { LifeEvent } from '../../../platform/database/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { lifeEventName } from '../../public-pages/index.ts';
import type { Codes } from '../code.ts';
import { message as m } from '../messages.ts';
import { type EmbedOptions, type ListChoice, levels, parts } from '../options.ts';
import { currentScript } from '../releases/index.ts';
import { Ways } from './ways.tsx';

const crumbs = [
  { href: '/', text: m('crumb.home') },
  { href: '/integrer', text: m('pick.title') },
];

interface ChooseProps {
  scope: Scope;
  options: EmbedOptions;
  codes: Codes;
  /** The fragment, made by `toHtml`. */
  preview: string;
  anyone: boolean;
}

export function ChooseProcedurePage(props: ChooseProps & { id: string; title: string }) {
  const { id, options } = props;
  return (
    <ChoosePage {...props} heading={m('choose.title', { title: props.title })} action={`/integrer/demarches/${id}`}>
      <Checkboxes
        id="champ-parties"
        name="parties"
        label={m('choose.parts')}
        hint={m('choose.always')}
        values={options.parts}
        items={parts.map((part) => ({ value: part, label: m(`part.${part}`) }))}
      />
      {/* Every box may be left empty: the address then says so. */}
      <input type="hidden" name="parties" value="aucune" />
    </ChoosePage>
  );
}

export function ChooseListPage(
  props: ChooseProps & {
    title: string;
    choice: ListChoice;
    lifeEvents: readonly LifeEvent[];
    organisations: readonly { slug: string; name: string }[];
  },
) {
  const { choice } = props;
  return (
    <ChoosePage {...props} heading={m('choose.list-title')} action="/integrer/listes">
      <Select
        id="champ-moment"
        name="moment"
        label={m('choose.event')}
        optionalMark={false}
        value={choice.lifeEvent ?? ''}
        items={[
          { value: '', text: m('choose.event-all') },
          ...props.lifeEvents.map((event) => ({ value: event, text: lifeEventName(event) })),
        ]}
      />
      <Select
        id="champ-organisation"
        name="organisation"
        label={m('choose.organisation')}
        optionalMark={false}
        value={choice.organisation}
        items={[
          { value: '', text: m('choose.organisation-all') },
          ...props.organisations.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <TextField id="champ-q" name="q" label={m('choose.words')} optionalMark={false} width="30" value={choice.words} />
      <TextField
        id="champ-max"
        name="max"
        label={m('choose.max')}
        optionalMark={false}
        width="digits-2"
        inputmode="numeric"
        value={String(choice.max)}
      />
    </ChoosePage>
  );
}

function ChoosePage(
  props: ChooseProps & { title: string; heading: string; action: string; children: ComponentChildren },
) {
  const { scope, options, codes } = props;
  return (
    <PublicPage
      scope={scope}
      title={props.heading}
      breadcrumbs={crumbs}
      noIndex
      // Draws the preview of the element; the page is complete without it.
      head={<script type="module" nonce={scope.c.get('nonce')} src={currentScript('limpide-demarche').path} />}
    >
      <PageHeading title={props.heading} lead={m('choose.lead')} />
      <div class="app-embed-choice">
        <form method="get" action={props.action} class="lp-stack-24">
          <h2>{m('choose.settings')}</h2>
          {props.children}
          <Select
            id="champ-niveau"
            name="niveau"
            label={m('choose.level')}
            optionalMark={false}
            value={String(options.level)}
            items={levels.map((level) => ({ value: String(level), text: m('choose.level-value', { level }) }))}
          />
          <Checkbox
            id="champ-classes"
            name="classes"
            value="oui"
            label={m('choose.classes')}
            checked={options.classes}
          />
          <Button kind="outline">{m('choose.submit')}</Button>
        </form>
        <section class="lp-stack">
          <h2>{m('preview.title')}</h2>
          <div class="app-embed-preview" dangerouslySetInnerHTML={{ __html: props.preview }} />
        </section>
      </div>
      <div class="lp-prose app-embed-ways">
        <Ways scope={scope} codes={codes} title={props.title} anyone={props.anyone} />
      </div>
    </PublicPage>
  );
}
