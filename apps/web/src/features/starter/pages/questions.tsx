import { Button, ButtonGroup, Checkbox, EmptyState, PageHeading, Pagination, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { FirstProcedure } from '../queries.ts';
import { type AskedPoint, askedPoints, questionKey, settleable } from '../questions.ts';
import { StartFrame } from './frame.tsx';

/** What is open in each démarche, as short questions to answer in a row. */
export function QuestionsPage(props: {
  scope: Scope;
  form: FormState;
  progress: { ready: number; total: number };
  procedures: readonly FirstProcedure[];
  page: { current: number; total: number };
  proposed: (procedure: FirstProcedure, point: AskedPoint) => string;
}) {
  const { scope, form, procedures } = props;
  const typed = new Map(form.list('question').map((key, i) => [key, form.list('answer')[i] ?? '']));
  const settled = new Set(form.list('settled'));
  return (
    <StartFrame scope={scope} title={m('answers.title')}>
      <PageHeading title={m('answers.title')} lead={m('answers.lead')} leadSize="body" />
      <p>
        <strong>{m('start.progress', props.progress)}.</strong>
      </p>
      {procedures.length === 0 ? (
        <EmptyState
          title={m('answers.none.title')}
          action={<Button href="/espace/demarches/depart">{m('crumb.start')}</Button>}
        >
          {m('answers.none.text')}
        </EmptyState>
      ) : (
        <FormShell form={form}>
          {procedures.map((procedure) => (
            <section key={procedure.id} class="lp-section lp-stack-24" aria-labelledby={`demarche-${procedure.id}`}>
              <h2 class="lp-h3" id={`demarche-${procedure.id}`}>
                {procedure.title}
              </h2>
              {askedPoints
                .filter((point) => procedure.open.includes(point))
                .map((point) => {
                  const key = questionKey(procedure.id, point);
                  return (
                    <Question
                      key={key}
                      procedure={procedure}
                      point={point}
                      value={typed.get(key) ?? props.proposed(procedure, point)}
                      settled={settled.has(key)}
                      error={form.errors[`answer-${key}`]}
                    />
                  );
                })}
              <p class="lp-second">
                <a href={`/espace/demarches/${procedure.id}`}>
                  {m('answers.see')}
                  <span class="lp-hidden-visually"> {procedure.title}</span>
                </a>
              </p>
            </section>
          ))}
          <ButtonGroup>
            <Button>{m('answers.submit')}</Button>
            <a href="/espace/demarches/depart">{m('cancel')}</a>
          </ButtonGroup>
        </FormShell>
      )}
      <Pagination {...props.page} hrefFor={(page) => `?page=${page}`} />
    </StartFrame>
  );
}

const long: ReadonlySet<AskedPoint> = new Set(['conditions', 'evidence', 'remedies']);

function Question(props: {
  procedure: FirstProcedure;
  point: AskedPoint;
  value: string;
  settled: boolean;
  error: string | undefined;
}) {
  const { procedure, point, value, error } = props;
  const key = questionKey(procedure.id, point);
  const field = {
    id: `champ-answer-${key}`,
    name: 'answer',
    value,
    error,
    hint: hintOf(procedure, point),
    label: (
      <>
        {m(`ask.${point}`)}
        <span class="lp-hidden-visually"> ({procedure.title})</span>
      </>
    ),
  };
  return (
    <div class="lp-stack">
      <input type="hidden" name="question" value={key} />
      {long.has(point) ? (
        <Textarea {...field} rows={2} />
      ) : (
        <TextField {...field} width={point === 'onlineUrl' || point === 'legalBases' ? 'full' : '30'} />
      )}
      {settleable.has(point) && (
        <Checkbox
          id={`champ-settled-${key}`}
          name="settled"
          value={key}
          checked={props.settled}
          label={m(`settle.${point as 'conditions'}`)}
        />
      )}
    </div>
  );
}

function hintOf({ content }: FirstProcedure, point: AskedPoint): string {
  if (point === 'conditions') return m('ask.conditions.hint', { text: `« ${content.audience} »` });
  if (point === 'evidence')
    return content.prepare.length > 0
      ? m('ask.evidence.hint', { text: content.prepare.join(' ; ') })
      : m('ask.evidence.none');
  return m(`ask.${point}.hint`);
}
