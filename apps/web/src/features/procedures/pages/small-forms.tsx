import { Button, ButtonGroup, Textarea } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';

interface Parent {
  id: string;
  title: string;
}

const crumbs = (procedure: Parent) => [
  { href: '/espace/demarches', text: m('crumb.procedures') },
  { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
];

export function ToReviewPage({ scope, form, procedure }: { scope: Scope; form: FormState; procedure: Parent }) {
  return (
    <EspacePage scope={scope} title={m('review.title')} section="procedures" breadcrumbs={crumbs(procedure)}>
      <h1>{m('review.title')}</h1>
      <p class="lp-measure">{m('review.text')}</p>
      <FormShell form={form}>
        <Textarea {...form.field('reason')} label={m('review.reason')} rows={3} required />
        <ButtonGroup>
          <Button>{m('review.action')}</Button>
          <a href={`/espace/demarches/${procedure.id}`}>{m('action.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

export function BinPage({ scope, procedure, published }: { scope: Scope; procedure: Parent; published: boolean }) {
  const title = m('bin.title', { title: procedure.title });
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs(procedure)}>
      <h1>{title}</h1>
      <p class="lp-measure">{published ? m('bin.published') : m('bin.text')}</p>
      {!published && (
        <form method="post" action={`/espace/demarches/${procedure.id}/corbeille`}>
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <ButtonGroup>
            <Button>{m('bin.action')}</Button>
            <a href={`/espace/demarches/${procedure.id}`}>{m('action.cancel')}</a>
          </ButtonGroup>
        </form>
      )}
    </EspacePage>
  );
}
