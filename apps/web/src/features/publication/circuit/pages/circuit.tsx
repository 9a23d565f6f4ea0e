import { Button, ButtonGroup, DataTable, Details, Message, Select, StateLine, TextField } from '@limpide/ui';
import type { ReviewKind } from '../../../../platform/database/index.ts';
import type { FormState } from '../../../../platform/forms/index.ts';
import type { Scope } from '../../../../platform/http/route.ts';
import { daysBetween, formatDay } from '../../../../platform/messages/index.ts';
import { FormShell, HiddenFields } from '../../../../shell/form-shell.tsx';
import { partsOf } from '../../../procedures/index.ts';
import { ProcedureBody, ProcedureHead } from '../../../public-pages/index.ts';
import { message as m } from '../../messages.ts';
import { AnswerForm } from '../../pages/answer-form.tsx';
import { ProcedureFrame } from '../../pages/frame.tsx';
import type { LoadedCircuit } from '../load.ts';
import { reviewsOf, type Stage } from '../stages.ts';

/** Where a démarche stands, what is missing before the public sees it, and where one can send it. */
export function CircuitPage(props: LoadedCircuit & { scope: Scope; form: FormState }) {
  const { scope, form, procedure, validation, moves } = props;
  const base = `/espace/demarches/${procedure.id}`;
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={m('circuit.title')}>
      <h1>{m('circuit.title')}</h1>
      <Line {...props} />
      {validation.fellFrom && (
        <Message kind="alert" title={m('circuit.fell.title')}>
          {m('circuit.fell.text', { stage: m(`stage.${validation.fellFrom}`) })}
        </Message>
      )}
      {!validation.fellFrom && validation.row?.reason && <p>{m('circuit.why', { reason: validation.row.reason })}</p>}
      {props.answers && (
        <Message
          kind="info"
          title={m('circuit.answer.waits')}
          action={<Button href={`${base}/circuit/repondre`}>{m('circuit.answer.open')}</Button>}
        />
      )}
      <Missing {...props} />
      {props.publishes && (
        <ButtonGroup>
          <Button href={`${base}/publier`}>{m('circuit.publish')}</Button>
          <a href={`${base}/programmer`}>{m('circuit.schedule')}</a>
        </ButtonGroup>
      )}
      {moves.onward.length > 0 && (
        <section class="lp-stack">
          <h2>{m('circuit.onward.title')}</h2>
          <form method="post" class="lp-row">
            <HiddenFields form={form} />
            {moves.onward.map((to, index) => (
              <Button key={to} name="to" value={to} kind={index === 0 && !props.publishes ? 'primary' : 'outline'}>
                {m(`circuit.to.${to}`)}
              </Button>
            ))}
          </form>
        </section>
      )}
      {moves.back.length > 0 && (
        <Details summary={m('circuit.back.title')} open={Object.keys(form.errors).length > 0}>
          <FormShell form={form}>
            <Select
              {...form.field('to')}
              label={m('circuit.back.to')}
              required
              items={[...moves.back].reverse().map((to) => ({ value: to, text: m(`stage.${to}`) }))}
            />
            <TextField
              {...form.field('reason')}
              label={m('circuit.back.reason')}
              hint={m('circuit.back.hint')}
              required
              width="full"
            />
            <Button kind="outline">{m('circuit.back.action')}</Button>
          </FormShell>
        </Details>
      )}
      <Readability {...props} />
    </ProcedureFrame>
  );
}

/** The stages of this organisation, and the one where the démarche is. */
function Line({ circuit, validation }: LoadedCircuit) {
  const own = reviewsOf(circuit);
  const online: Stage[] =
    validation.stage === 'to-review' || validation.stage === 'withdrawn' ? [validation.stage] : [];
  const stages: Stage[] = ['idea', 'draft', ...own, 'validated', 'published', ...online];
  const { row } = validation;
  const note = row && !validation.fellFrom && row.stage === validation.stage && (
    <>
      {m('circuit.since', { date: formatDay(row.since) })}
      {row.movedBy && ` ${m('circuit.moved-by', { name: row.movedBy })}`}
    </>
  );
  return (
    <StateLine
      label={m('circuit.line')}
      current={stages.indexOf(validation.stage)}
      states={stages.map((stage) => ({
        label: m(`stage.${stage}`),
        ...(stage === validation.stage && note ? { note } : {}),
      }))}
    />
  );
}

function Missing(props: LoadedCircuit & { scope: Scope }) {
  const { validation, who, checks, scope } = props;
  const people = (kind: ReviewKind) => {
    const names = who.get(kind) ?? [];
    return names.length > 0
      ? new Intl.ListFormat('fr', { type: 'disjunction' }).format(names)
      : m('circuit.review.nobody');
  };
  const state = ({ review }: LoadedCircuit['validation']['reviews'][number]) => {
    const name = review?.decidedByName ?? m('circuit.somebody');
    if (!review) return m('circuit.review.not-asked');
    if (!review.outcome) {
      const days = daysBetween(review.askedAt, scope.now);
      return m('circuit.review.waiting', { date: formatDay(review.askedAt), days });
    }
    const date = formatDay(review.decidedAt ?? review.askedAt);
    return m(review.outcome === 'approved' ? 'circuit.review.approved' : 'circuit.review.changes', { name, date });
  };
  const rows = [
    ...validation.reviews.map((one) => ({
      id: one.kind,
      cells: {
        what: one.compulsory
          ? m(`stage.${one.kind}`)
          : m('circuit.review.optional', { review: m(`stage.${one.kind}`) }),
        who: people(one.kind),
        state: state(one),
      },
    })),
    ...checks.map((check) => ({
      id: check.id,
      cells: {
        what: <a href={`/espace/demarches/${props.procedure.id}/verification/${check.id}`}>{m('circuit.check')}</a>,
        who: check.name,
        state: check.sentAt
          ? m('circuit.check.remarks', { date: formatDay(check.sentAt), count: check.remarks })
          : m('circuit.check.waiting', { date: formatDay(check.requestedAt) }),
      },
    })),
  ];
  return (
    <section class="lp-stack">
      <h2>{m('circuit.missing.title')}</h2>
      {validation.complete && <p>{m('circuit.missing.none')}</p>}
      <DataTable
        caption={m('circuit.missing.title')}
        captionHidden
        columns={[
          { key: 'what', header: m('circuit.missing.what'), rowHeader: true },
          { key: 'who', header: m('circuit.missing.who') },
          { key: 'state', header: m('circuit.missing.state') },
        ]}
        rows={rows}
      />
    </section>
  );
}

/** What the engine finds in each block, read again with each saved text. */
function Readability({ procedure, snapshot, findings }: LoadedCircuit) {
  const found = partsOf(snapshot).flatMap((part) => {
    const { count = 0, best = [] } = findings[part.key] ?? {};
    return count > 0 ? [{ part, count, first: best[0] }] : [];
  });
  return (
    <section class="lp-stack">
      <h2>{m('circuit.readability.title')}</h2>
      {found.length === 0 ? (
        <p>{m('circuit.readability.none')}</p>
      ) : (
        <>
          <DataTable
            caption={m('circuit.readability.title')}
            captionHidden
            columns={[
              { key: 'block', header: m('circuit.readability.block'), rowHeader: true },
              { key: 'count', header: m('circuit.readability.count'), numeric: true },
              { key: 'first', header: m('circuit.readability.first') },
            ]}
            rows={found.map(({ part, count, first }) => ({
              id: `lisibilite-${part.key}`,
              cells: {
                block: part.label,
                count: String(count),
                first: first && `${first.title} : « ${first.excerpt} »`,
              },
            }))}
          />
          <p>
            <a href={`/espace/demarches/${procedure.id}/texte`}>{m('circuit.readability.fix')}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** The text, what the engine says of it, and the two answers. */
export function CircuitAnswerPage(props: LoadedCircuit & { scope: Scope; form: FormState; kind: ReviewKind }) {
  const { scope, form, procedure, snapshot, kind } = props;
  const title = m('circuit.answer.title', { review: m(`stage.${kind}`) });
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={title}>
      <h1>{title}</h1>
      <article class="app-preview" aria-label={m('review.text')}>
        <ProcedureHead snapshot={snapshot} level={2} />
        <ProcedureBody snapshot={snapshot} level={3} />
      </article>
      {kind === 'readability' && <Readability {...props} />}
      <AnswerForm form={form} approves={m('circuit.answer.hint')} />
    </ProcedureFrame>
  );
}
