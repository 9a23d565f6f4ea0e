import { explanations } from '@limpide/catalogue/trust';
import { Button, Details, FileUpload, Message, SummaryList, Textarea } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import type { Verified } from '../verification.ts';

const path = '/donnees/verifier';

function Frame({ scope, children }: { scope: Scope; children: ComponentChildren }) {
  return (
    <PublicPage
      scope={scope}
      title={m('verify.title')}
      canonical={path}
      breadcrumbs={[
        { href: '/', text: m('crumb.home') },
        { href: '/donnees', text: m('page.title') },
      ]}
    >
      {children}
    </PublicPage>
  );
}

/** Paste or choose an extract; nothing is kept. */
export function VerifyPage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <Frame scope={scope}>
      <div class="lp-prose">
        <h1>{m('verify.title')}</h1>
        <p class="lp-lead">{m('verify.lead')}</p>
      </div>
      <FormShell form={form} action={path} files>
        <Textarea {...form.field('snapshot')} label={m('verify.snapshot')} hint={m('verify.snapshot.hint')} rows={10} />
        <FileUpload {...form.field('file')} label={m('verify.file')} hint={m('verify.file.hint')} accept=".json" />
        <Details summary={m('verify.keys.open')} open={form.field('keys').value !== ''}>
          <Textarea {...form.field('keys')} label={m('verify.keys')} hint={m('verify.keys.hint')} rows={4} />
        </Details>
        <div class="app-form-end">
          <Button>{m('verify.submit')}</Button>
        </div>
      </FormShell>
      <p class="lp-second">{m('verify.nothing-kept')}</p>
    </Frame>
  );
}

export function VerifiedPage({ scope, result }: { scope: Scope; result: Verified }) {
  return (
    <Frame scope={scope}>
      <h1>{m('verify.title')}</h1>
      {result.ok ? <Accepted result={result} /> : <Refused reason={result.reason} />}
      <p>
        <a href={path}>{m('verify.again')}</a>
      </p>
    </Frame>
  );
}

function Accepted({ result: { snapshot, standing, title } }: { result: Extract<Verified, { ok: true }> }) {
  return (
    <>
      <Message kind="success" title={m('verify.ok')} headingLevel={2} role="status">
        <p>{m(`verify.standing.${standing}`)}</p>
      </Message>
      <SummaryList
        items={[
          ...(title ? [{ term: m('verify.about'), value: title }] : []),
          { term: m('verify.version'), value: String(snapshot.version) },
          { term: m('verify.at'), value: formatDay(new Date(snapshot.at)) },
          { term: m('verify.seq'), value: String(snapshot.seq) },
          { term: m('verify.hash'), value: <code class="app-link-to-copy">{snapshot.hash}</code> },
          { term: m('verify.key'), value: <code class="app-link-to-copy">{snapshot.key}</code> },
        ]}
      />
    </>
  );
}

function Refused({ reason }: { reason: Extract<Verified, { ok: false }>['reason'] }) {
  const why = reason === 'not-json' || reason === 'no-keys' ? m(`verify.refused.${reason}`) : explanations[reason];
  return (
    <Message kind="alert" title={m('verify.refused')} headingLevel={2} role="alert">
      <p>{why}</p>
      <p>{m('verify.refused.what-to-do')}</p>
    </Message>
  );
}
