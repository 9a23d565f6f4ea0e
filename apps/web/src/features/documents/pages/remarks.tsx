import { Radios, TextField } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { sentencesOf } from '../remarks.ts';
import type { RemarkRow } from '../store/index.ts';
import { PostButton } from './post-button.tsx';
import { SmallForm, type SmallFormProps } from './small-forms.tsx';

/** What readers said of sentences: those that wait for an answer first. */
export function Remarks(props: {
  scope: Scope;
  opened: OpenedDocument;
  remarks: readonly RemarkRow[];
  mayAnswer: boolean;
}) {
  const { opened, remarks } = props;
  if (remarks.length === 0) return null;
  const standing = new Set(sentencesOf(opened.texts.current.blocks).map((sentence) => sentence.text));
  const waiting = remarks.filter((remark) => !remark.outcome);
  const handled = remarks.filter((remark) => remark.outcome);
  return (
    <section class="lp-section lp-stack" id="remarques">
      <h2>{m('remark.title', { count: remarks.length })}</h2>
      <p>{m('remark.to-do', { count: waiting.length })}</p>
      <ol class="app-remarks">
        {[...waiting, ...handled].map((remark) => (
          <Remark key={remark.id} {...props} remark={remark} gone={!standing.has(remark.sentence)} />
        ))}
      </ol>
    </section>
  );
}

function Remark(props: { scope: Scope; opened: OpenedDocument; remark: RemarkRow; gone: boolean; mayAnswer: boolean }) {
  const { scope, opened, remark, gone, mayAnswer } = props;
  const base = `/espace/documents/${opened.document.id}/remarques/${remark.id}`;
  return (
    <li class="app-remarks__one lp-stack" id={`remarque-${remark.id}`}>
      <RemarkWords remark={remark} />
      {gone && <p class="lp-second">{m('remark.gone')}</p>}
      {remark.outcome && <Handled remark={remark} />}
      {mayAnswer && (
        <div class="lp-row">
          {!remark.outcome && (
            <PostButton scope={scope} action={base} fields={{ outcome: 'taken', reason: '' }}>
              {m('remark.take')}
              <span class="lp-hidden-visually"> {m('remark.handle-of', { sentence: shortened(remark.sentence) })}</span>
            </PostButton>
          )}
          <a href={base}>
            {m(remark.outcome ? 'remark.handle-again' : 'remark.handle')}
            <span class="lp-hidden-visually"> {m('remark.handle-of', { sentence: shortened(remark.sentence) })}</span>
          </a>
        </div>
      )}
    </li>
  );
}

function RemarkWords({ remark }: { remark: RemarkRow }) {
  return (
    <>
      <blockquote class="app-quote-block">{remark.sentence}</blockquote>
      {remark.remark && <p class="lp-measure app-pre">{remark.remark}</p>}
      {remark.suggestion && (
        <p class="lp-measure app-pre">
          <strong>{m('remark.suggestion')}</strong> {remark.suggestion}
        </p>
      )}
      <p class="lp-second">{m('remark.by', { name: remark.readerName, day: formatDay(remark.madeAt) })}</p>
    </>
  );
}

function Handled({ remark }: { remark: RemarkRow }) {
  return (
    <p>
      <strong>{m(`remark.${remark.outcome!}`)}</strong>{' '}
      {m('remark.handled', {
        name: remark.handlerName ?? m('overview.somebody'),
        day: remark.handledAt ? formatDay(remark.handledAt) : '',
      })}
      {remark.reason && <> « {remark.reason} »</>}
    </p>
  );
}

/** What the writer makes of one remark: taken into account, or set aside with a reason. */
export function RemarkAnswerPage(props: SmallFormProps & { remark: RemarkRow }) {
  const { form, remark, document } = props;
  return (
    <SmallForm
      {...props}
      title={m('remark.answer-title')}
      lead={<RemarkWords remark={remark} />}
      submit={m('remark.submit')}
      back={`/espace/documents/${document.id}/relecture#remarques`}
    >
      <Radios
        {...form.field('outcome')}
        label={m('remark.answer')}
        required
        items={[
          { value: 'taken', label: m('remark.answer-taken') },
          { value: 'set-aside', label: m('remark.answer-set-aside') },
        ]}
      />
      <TextField {...form.field('reason')} label={m('remark.reason')} hint={m('remark.reason-hint')} />
    </SmallForm>
  );
}

/** Remarks on a sentence of a passage, beside it. */
export function RemarksBeside({ remarks, base }: { remarks: readonly RemarkRow[]; base: string }) {
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark.id} class="app-remark-beside">
          {remark.remark && (
            <>
              <strong>{m('remark.beside', { name: remark.readerName })}</strong> {remark.remark}{' '}
            </>
          )}
          {remark.suggestion && (
            <>
              <strong>{m('remark.beside-suggestion', { name: remark.readerName })}</strong> {remark.suggestion}{' '}
            </>
          )}
          {remark.outcome ? (
            <>· {m(`remark.${remark.outcome}`)}</>
          ) : (
            <a href={`${base}/remarques/${remark.id}`}>{m('remark.handle')}</a>
          )}
        </p>
      ))}
    </>
  );
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).replace(/ \S*$/, '')}…`;
}
