import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import type { ReviewRow } from '../../publication/index.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { AnswerForm, Asked } from './answer-form.tsx';

/** What an outside reader sees: the text, a place for remarks, and two answers; no account, no cookie. */
export function OutsideReaderPage(props: { scope: Scope; form: FormState; opened: OpenedDocument; review: ReviewRow }) {
  const { scope, form, opened, review } = props;
  return (
    <PublicPage scope={scope} title={m('outside.title')} noIndex>
      <h1>{opened.document.title}</h1>
      <p class="lp-lead">{m('outside.lead', { name: review.requesterName })}</p>
      <Asked review={review} />
      <AnswerForm form={form} action="" blocks={opened.texts.current.blocks} />
    </PublicPage>
  );
}

export function OutsideThanksPage({ scope }: { scope: Scope }) {
  return (
    <PublicPage scope={scope} title={m('outside.thanks')} noIndex>
      <h1>{m('outside.thanks')}</h1>
      <p class="lp-lead">{m('outside.thanks-text')}</p>
    </PublicPage>
  );
}

/** The link is over while somebody was writing: their words come back, to be copied. */
export function OutsideOverPage({ scope, words }: { scope: Scope; words: readonly string[] }) {
  return (
    <PublicPage scope={scope} title={m('outside.over')} noIndex>
      <h1>{m('outside.over')}</h1>
      <p class="lp-lead">{m('outside.over-text')}</p>
      <h2>{m('outside.over-words')}</h2>
      {words.map((text) => (
        <p key={text} class="lp-measure">
          {text}
        </p>
      ))}
    </PublicPage>
  );
}
