import { Button, Details, Message, PageHeading, StateTag, SummaryList, TextField } from '@limpide/ui';
import type { Difference } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { openDifferences } from '../care.ts';
import { message as m } from '../messages.ts';
import { pageName, pageState, whyWords } from '../present.ts';
import type { SitePage } from '../queries.ts';
import type { Site } from '../store.ts';
import { crumbs, home } from './frame.ts';
import { OneButton } from './site.tsx';

/** What a check found on one page, and what to do about each difference. The form is the dismissal of one of them. */
export function OnePage(props: { scope: Scope; form: FormState; site: Site; page: SitePage }) {
  const { scope, form, site, page } = props;
  const edits = may(scope.actor, 'reference-site.edit', scope.resource);
  const judges = may(scope.actor, 'reference-site.judge', scope.resource);
  const base = `${home}/${site.id}/pages/${page.id}`;
  const title = m('page.title', { title: pageName(page) });
  const open = openDifferences(page);
  const aside = (page.report?.differences ?? []).filter(({ key }) => page.dismissed.has(key));
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs(site)}>
      <PageHeading
        title={title}
        state={<StateTag {...pageState(page)} />}
        lead={m('page.lead', { procedure: page.procedureTitle })}
        leadSize="body"
      />
      <p class="app-links">
        <a class="app-address" href={page.address}>
          {m('page.open')}
        </a>
        <a href={`/demarches/${page.procedureId}`}>{m('page.public')}</a>
        {edits && <a href={`${base}/modifier`}>{m('page.edit')}</a>}
      </p>
      <p class="lp-second">
        {page.checkedAt ? m('page.seen', { date: formatInstant(page.checkedAt) }) : m('page.not-seen')}{' '}
        {page.report?.number !== undefined && m('page.compared', { number: page.report.number })}
      </p>
      {page.proposed && edits && (
        <Message
          kind="info"
          title={m('page.confirm-title')}
          action={<OneButton scope={scope} action={`${base}/confirmer`} text={m('page.confirm')} />}
        >
          {m('page.confirm-text')}
        </Message>
      )}
      {page.outcome !== null && page.outcome !== 'read' && (
        <Trouble scope={scope} page={page} base={base} edits={edits} />
      )}
      {page.outcome === 'read' && open.length === 0 && (
        <Message kind="success" title={m('page.good')} headingLevel={2}>
          {m('page.good-text')}
        </Message>
      )}
      {open.length > 0 && (
        <section class="lp-stack-24">
          <h2>{m('page.different', { count: open.length })}</h2>
          <p>{m('page.correct')}</p>
          {open.map((difference) => (
            <OneDifference key={difference.key} form={form} base={base} difference={difference} judges={judges} />
          ))}
        </section>
      )}
      {aside.length > 0 && (
        <section class="lp-section lp-stack">
          <h2>{m('page.aside')}</h2>
          {aside.map((difference) => {
            const { reason, by } = page.dismissed.get(difference.key)!;
            return (
              <div key={difference.key} class="lp-stack">
                <h3 class="lp-h3">{titleOf(difference)}</h3>
                <p>{by ? m('page.aside-by', { reason, name: by }) : reason}</p>
                {judges && (
                  <OneButton
                    scope={scope}
                    action={`${base}/reprendre`}
                    text={m('page.take-up')}
                    fields={{ difference: difference.key }}
                  />
                )}
              </div>
            );
          })}
        </section>
      )}
      {edits && (
        <div class="lp-section">
          <OneButton scope={scope} action={`${base}/retirer`} text={m('page.remove')} />
        </div>
      )}
    </EspacePage>
  );
}

const titleOf = ({ topic, kind }: Difference) => `${m(`topic.${topic}`)} : ${m(`kind.${kind}`)}`;

export function sayOf({ topic, kind, ours }: Difference): string {
  if (topic === 'withdrawn' || topic === 'subject') return m(`say.${topic}`);
  if (kind === 'old') return m('say.withdrawn');
  return kind === 'extra' && ours ? m('say.extra-not-needed') : m(`say.${kind}`);
}

function OneDifference(props: { form: FormState; base: string; difference: Difference; judges: boolean }) {
  const { form, base, difference, judges } = props;
  const asked = form.values.difference === difference.key;
  return (
    <section class="app-difference lp-stack">
      <h3 class="lp-h3">{titleOf(difference)}</h3>
      <p>{sayOf(difference)}</p>
      <SummaryList
        items={[
          { term: m('page.ours'), value: difference.ours || m('page.nothing') },
          { term: m('page.theirs'), value: difference.theirs || m('page.nothing') },
        ]}
      />
      {judges && (
        <Details summary={m('page.dismiss')} open={asked}>
          <FormShell form={asked ? form : { ...form, errors: {}, notice: undefined }} action={base}>
            <input type="hidden" name="difference" value={difference.key} />
            <TextField
              id={asked ? 'champ-reason' : `champ-reason-${difference.key}`}
              name="reason"
              label={m('page.reason')}
              hint={m('page.reason-hint')}
              value={asked ? form.field('reason').value : ''}
              error={asked ? form.field('reason').error : undefined}
              required
            />
            <Button kind="outline">{m('page.dismiss-submit')}</Button>
          </FormShell>
        </Details>
      )}
    </section>
  );
}

/** The page could not be compared: why, and what can be done. */
function Trouble(props: { scope: Scope; page: SitePage; base: string; edits: boolean }) {
  const { scope, page, base, edits } = props;
  const { report } = page;
  const follow = report?.movedTo && edits;
  return (
    <Message
      kind="alert"
      title={pageState(page).label}
      headingLevel={2}
      action={follow && <OneButton scope={scope} action={`${base}/suivre`} text={m('page.follow')} />}
    >
      {report?.movedTo && <p class="app-address">{m('page.moved-text', { address: report.movedTo })}</p>}
      {report?.why && <p>{whyWords(report.why)}</p>}
      {report?.status !== undefined && !report.movedTo && <p>{m('page.status', { status: report.status })}</p>}
    </Message>
  );
}
