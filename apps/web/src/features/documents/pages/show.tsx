import { Button, ButtonGroup, Checkbox, Message, Select, Textarea, TextField } from '@limpide/ui';
import type { ExampleSnapshot } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import type { PersonalCheck } from '../examples/personal.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { ExampleRow, LinkRow } from '../store/index.ts';
import { trail } from './frame.tsx';
import { Rewriting } from './rewriting.tsx';

export interface ShowPageProps {
  scope: Scope;
  form: FormState;
  opened: OpenedDocument;
  links: LinkRow[];
  example: ExampleRow | undefined;
  /** Why it cannot be shown yet. */
  obstacles: readonly string[];
  /** What would be shown, and what to look at first; absent while something prevents it. */
  ready: { snapshot: ExampleSnapshot; personal: PersonalCheck } | undefined;
}

/** Chooses what everyone will see: words about it, a look for personal data, and the texts exactly as they will be shown. */
export function ShowPage(props: ShowPageProps) {
  const { scope, form, opened, links, ready } = props;
  const { document } = opened;
  const title = m(props.example ? 'show.title-again' : 'show.title');
  const back = `/espace/documents/${document.id}/avant-apres`;
  return (
    <EspacePage
      scope={scope}
      title={`${title} : ${document.title}`}
      section="documents"
      breadcrumbs={trail(document, links[0], false)}
    >
      <h1>{title}</h1>
      {!ready ? (
        <Message kind="info" title={m('show.not-yet')} headingLevel={2} action={<a href={back}>{m('paper.back')}</a>}>
          <ul>
            {props.obstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
        </Message>
      ) : (
        <>
          <p class="lp-lead lp-measure">{m('show.lead')}</p>
          <FormShell form={form}>
            <TextField {...form.field('title')} label={m('show.name')} hint={m('show.name-hint')} required />
            <Textarea {...form.field('why')} label={m('show.why')} hint={m('show.why-hint')} rows={3} required />
            {links.length > 0 && (
              <Select
                {...form.field('procedure')}
                label={m('show.procedure')}
                hint={m('show.procedure-hint')}
                items={[
                  { value: '', text: m('show.procedure-none') },
                  ...links.map((link) => ({ value: link.procedureId, text: link.procedureTitle })),
                ]}
              />
            )}
            <section class="lp-stack">
              <h2>{m('show.check')}</h2>
              <p class="lp-measure">{m('show.check-text')}</p>
              <Doubts personal={ready.personal} />
              <Checkbox
                id={form.field('confirmed').id}
                name="confirmed"
                checked={form.field('confirmed').value !== ''}
                error={form.errors.confirmed}
                label={m('show.confirm')}
              />
            </section>
            <ButtonGroup>
              <Button>{m('show.submit')}</Button>
              <a href={back}>{m('form.cancel')}</a>
            </ButtonGroup>
          </FormShell>
          <Rewriting snapshot={ready.snapshot} />
        </>
      )}
    </EspacePage>
  );
}

function Doubts({ personal: { doubts } }: { personal: PersonalCheck }) {
  if (doubts.length === 0) return <p>{m('show.no-doubts')}</p>;
  return (
    <Message kind="alert" title={m('show.doubts', { count: doubts.length })} headingLevel={3}>
      <ul>
        {doubts.map(({ label, text }) => (
          <li key={`${label} ${text}`}>
            {label} : « {text} »
          </li>
        ))}
      </ul>
    </Message>
  );
}
