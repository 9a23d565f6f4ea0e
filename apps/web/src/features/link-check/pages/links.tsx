import { Button, Checkboxes, DataTable, Details, EmptyState, Message, PageHeading } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { OwnLink } from '../queries.ts';

/** What the addresses of an organisation answer, and the new ones to take in their place. */
export function LinksPage(props: { scope: Scope; form: FormState; links: readonly OwnLink[]; edits: boolean }) {
  const { scope, links } = props;
  const moved = links.filter(({ fault, status }) => fault && status?.proposed);
  const faults = links.filter(({ fault, status }) => fault && !status?.proposed);
  const on = scope.platform.config.linkCheck;
  return (
    <EspacePage
      scope={scope}
      title={m('page.title')}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: '/espace/demarches/qualite', text: m('crumb.quality') },
      ]}
    >
      <PageHeading title={m('page.title')} lead={m('page.lead')} leadSize="body" />
      <Message kind="info" title="">
        <p>{m(on ? 'page.on' : 'page.off')}</p>
        {links.some(({ status }) => status?.demonstration) && <p>{m('page.demonstration')}</p>}
      </Message>
      {links.length === 0 && <EmptyState title={m('page.none.title')}>{m('page.none.text')}</EmptyState>}
      {links.length > 0 && moved.length + faults.length === 0 && (
        <p>
          <strong>{m('page.fine')}</strong>
        </p>
      )}
      {moved.length > 0 && <Moved {...props} moved={moved} />}
      {faults.length > 0 && (
        <section class="lp-section lp-stack-24">
          <h2>{m('page.faults')}</h2>
          <LinkTable links={faults} caption={m('page.faults')} />
        </section>
      )}
      {links.length > 0 && (
        <Details summary={m('page.all')}>
          <LinkTable links={links} caption={m('page.all')} />
        </Details>
      )}
      {on && props.edits && links.length > 0 && (
        <form method="post" action="/espace/demarches/liens/verifier">
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <Button kind="outline">{m('page.again')}</Button>
        </form>
      )}
    </EspacePage>
  );
}

function Moved(props: { form: FormState; moved: readonly OwnLink[]; edits: boolean }) {
  const { form, moved, edits } = props;
  if (!edits) {
    return (
      <section class="lp-section lp-stack-24">
        <h2>{m('page.moved')}</h2>
        <LinkTable links={moved} caption={m('page.moved')} />
      </section>
    );
  }
  return (
    <section class="lp-section lp-stack-24">
      <h2>{m('page.moved')}</h2>
      <p class="lp-measure">{m('page.moved.text')}</p>
      {/* A form of its own: the Enter key on a box must not take the first address. */}
      <form id="un-lien" method="post">
        <input type="hidden" name="_csrf" value={form.csrf} />
      </form>
      <FormShell form={form}>
        <Checkboxes
          id="champ-links"
          name="links"
          label={m('link.tick')}
          optionalMark={false}
          error={form.errors.links}
          values={form.list('links')}
          items={moved.map((link) => ({
            value: link.address,
            label: <span class="app-address">{link.address}</span>,
            hint: (
              <>
                <span class="app-address">{m('link.now', { address: link.status!.proposed! })}</span>
                <br />
                <State link={link} /> · <Where link={link} />
              </>
            ),
            more: (
              <Button kind="outline" small name="one" value={link.address} form="un-lien">
                {m('link.accept')}
                <span class="lp-hidden-visually"> {m('link.accept.about', { address: link.address })}</span>
              </Button>
            ),
          }))}
        />
        <Button>{m('link.try')}</Button>
      </FormShell>
    </section>
  );
}

function LinkTable({ links, caption }: { links: readonly OwnLink[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'address', header: m('link.address'), rowHeader: true, width: 'wide' },
        { key: 'state', header: m('link.state') },
        { key: 'where', header: m('link.where') },
      ]}
      rows={links.map((link) => ({
        cells: {
          address: (
            <a href={link.address} class="app-address">
              {link.address}
            </a>
          ),
          state: <State link={link} />,
          where: <Where link={link} />,
        },
      }))}
    />
  );
}

function State({ link: { status } }: { link: OwnLink }) {
  if (!status) return <>{m('state.unchecked')}</>;
  return (
    <>
      {m(`state.${status.state}`, { count: status.failures })}
      <span class="lp-second">
        {' '}
        ({status.demonstration ? m('link.fictional') : m('link.checked', { date: formatDay(status.checkedAt) })})
      </span>
    </>
  );
}

function Where({ link }: { link: OwnLink }) {
  return (
    <>
      {link.procedures.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={`/espace/demarches/${id}`}>{title}</a>
        </span>
      ))}
    </>
  );
}
