import { Button, EmptyState, Message, Radios } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { type Observation, type Question, questions } from '../path/assessment.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { mayBeNone } from '../schema-path.ts';
import type { LinkRow } from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { DocumentFrame } from './frame.tsx';

export interface RevisePageProps {
  scope: Scope;
  form: FormState;
  opened: OpenedDocument;
  links: LinkRow[];
  /** What was seen in the text; undefined when there is none. */
  seen: { observed: Record<Question, Observation>; holes: readonly string[] } | undefined;
}

/** « Je révise »: what the writer makes of their own text, with what Limpide saw in it. */
export function SelfAssessmentPage(props: RevisePageProps) {
  const { scope, form, opened, links, seen } = props;
  const { document } = opened;
  const at = (path: string) => `/espace/documents/${document.id}${path}`;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="none"
      path={{ opened, current: 'revise' }}
      title={m('path.revise')}
      lead={document.title}
    >
      {!seen ? (
        <EmptyState title={m('assess.no-text')} action={<Button href={at('/texte')}>{m('criteria.add-text')}</Button>}>
          {m('assess.no-text-text')}
        </EmptyState>
      ) : (
        <>
          <Standing opened={opened} />
          {seen.holes.length > 0 && (
            <Message
              kind="alert"
              title={m('assess.holes', { count: seen.holes.length })}
              headingLevel={2}
              action={<Button href={at('/texte')}>{m('assess.back')}</Button>}
            >
              <ul class="app-list">
                {seen.holes.map((hole) => (
                  <li key={hole}>{hole}</li>
                ))}
              </ul>
            </Message>
          )}
          <p class="lp-measure">
            {m('assess.lead')} <a href={at('/texte')}>{m('assess.read-text')}</a>
          </p>
          <FormShell form={inWords(form)} labels={labels()}>
            {questions.map((question) => (
              <Radios
                key={question}
                {...form.field(question)}
                label={m(`assess.question.${question}`)}
                hint={<Seen question={question} seen={seen.observed[question]} />}
                required
                inline
                items={(['yes', 'no', 'none'] as const)
                  .filter((verdict) => verdict !== 'none' || mayBeNone(question))
                  .map((verdict) => ({ value: verdict, label: m(`assess.${verdict}`) }))}
              />
            ))}
            <Button>{m('assess.save')}</Button>
          </FormShell>
          <p class="lp-second">
            {m('assess.criteria')} <a href={at('/criteres')}>{m('assess.see-criteria')}</a>
          </p>
        </>
      )}
    </DocumentFrame>
  );
}

function Seen({ question, seen }: { question: Question; seen: Observation }) {
  const { proposed, evidence } = seen;
  return (
    <>
      {question === 'action-first' && <p>{m('assess.hint.action-first')}</p>}
      {evidence.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {proposed && (
        <p>
          <strong>{m('assess.proposed', { answer: m(`assess.${proposed}`).toLowerCase() })}</strong>
        </p>
      )}
    </>
  );
}

/** What was answered last, and whether it still holds. */
function Standing({ opened: { document, texts, assessment } }: { opened: OpenedDocument }) {
  if (!assessment) return null;
  const said = { name: assessment.byName ?? m('overview.somebody'), day: formatDay(assessment.at) };
  if (assessment.textVersion !== textVersion(texts)) {
    return (
      <Message kind="alert" title={m('assess.outdated')} headingLevel={2}>
        <p>{m('assess.outdated-text', said)}</p>
      </Message>
    );
  }
  const left = questions.filter((question) => assessment.answers[question] === 'no');
  const base = `/espace/documents/${document.id}`;
  if (left.length === 0) {
    return (
      <Message
        kind="success"
        title={m('assess.all-good')}
        headingLevel={2}
        action={<Button href={`${base}/relecture`}>{m('assess.ask')}</Button>}
      >
        <p>
          {m('assess.by', said)} {m('assess.all-good-text')}
        </p>
      </Message>
    );
  }
  return (
    <Message
      kind="info"
      title={m('assess.left', { count: left.length })}
      headingLevel={2}
      action={<Button href={`${base}/texte`}>{m('assess.back')}</Button>}
    >
      <p>{m('assess.by', said)}</p>
      <ul class="app-list">
        {left.map((question) => (
          <li key={question}>
            <a href={`#champ-${question}`}>{m(`assess.question.${question}`)}</a>
          </li>
        ))}
      </ul>
    </Message>
  );
}

const labels = () => Object.fromEntries(questions.map((question) => [question, m(`assess.question.${question}`)]));

/** Both versions after a conflict, with the answers as one reads them. */
function inWords(form: FormState): FormState {
  const words = (values: Record<string, string | string[]>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        value === 'yes' || value === 'no' || value === 'none' ? m(`assess.${value}`) : value,
      ]),
    );
  const { conflict } = form;
  return conflict ? { ...form, conflict: { yours: words(conflict.yours), theirs: words(conflict.theirs) } } : form;
}
