import { transact } from '../../../platform/command.ts';
import { button, cleanText, type FormState, form } from '../../../platform/forms/index.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { readToken } from '../../../platform/identity/one-time-token.ts';
import { platformMessage } from '../../../platform/messages/index.ts';
import { externalReader, listReviews } from '../../publication/index.ts';
import * as commands from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { OutsideOverPage, OutsideReaderPage, OutsideThanksPage } from '../pages/outside-reader.tsx';
import { ReadingPage, type ReadingPageProps } from '../pages/reading.tsx';
import { openDocument } from '../queries/index.ts';
import { readRemarks } from '../remarks.ts';
import { answerForm, approveForm, askForm } from '../schema.ts';
import { listColleagues, listRemarks, readApprovalRule, readReviewOfDocument } from '../store/index.ts';
import { base, findStops, on, open, rights } from './open.ts';
import { restingForm } from './resting-form.ts';

type Loaded = Omit<ReadingPageProps, 'scope' | 'form' | 'open' | 'link'>;

async function load(scope: Scope): Promise<Loaded> {
  const { db } = scope.platform;
  const { opened, links } = await open(scope);
  const { document } = opened;
  const rule = await readApprovalRule(db, document.organisationId);
  const reviews = await listReviews(db, 'document', document.id);
  const waiting = reviews.find((review) => !review.outcome);
  const may = rights(scope);
  const { stops, override, rewriting } = await findStops(scope, opened);
  const colleagues = await listColleagues(db, document.organisationId);
  return {
    opened,
    links,
    rule,
    reviews,
    remarks: await listRemarks(db, document.id),
    reviewers: colleagues.filter((person) => person.id !== scope.actor.userId && commands.mayReview(person.roles)),
    approved: reviews.some(
      (review) => review.outcome === 'approved' && review.rule === rule && review.recordVersion === document.version,
    ),
    stops,
    overridden: override !== undefined,
    rewriting,
    may: {
      ...may,
      answer: may.review && waiting?.rule === 'colleague' && waiting.requestedBy !== scope.actor.userId,
    },
  };
}

const shown = (open: ReadingPageProps['open']) => (scope: Scope, state: FormState, loaded: Loaded) => (
  <ReadingPage scope={scope} form={state} open={open} link={undefined} {...loaded} />
);

export const readingRoutes: Route[] = [
  page('/espace/documents/:id/relecture', on('document.read'), async (scope) => (
    <ReadingPage scope={scope} form={restingForm(scope)} open={undefined} link={undefined} {...(await load(scope))} />
  )),
  ...form({
    path: '/espace/documents/:id/relecture/demander',
    access: on('document.edit'),
    schema: askForm,
    load,
    page: shown('ask'),
    submit: async (scope, input, { loaded: { rule } }) => {
      const { platform, actor } = scope;
      const id = scope.param('id');
      if (rule === 'external-reader') {
        if (!input['reader-name']) throw new FieldErrors({ 'reader-name': platformMessage('form.required') });
        const { link } = await transact(platform, actor, (command) =>
          commands.askOutsideReader(command, platform, {
            id,
            readerName: input['reader-name'],
            readerEmail: input['reader-email'],
            message: input.message,
          }),
        );
        return scope.page(
          <ReadingPage scope={scope} form={restingForm(scope)} open={undefined} link={link} {...(await load(scope))} />,
        );
      }
      if (!input.reviewer) throw new FieldErrors({ reviewer: platformMessage('form.choose') });
      const reviewerId = input.reviewer;
      await transact(platform, actor, (command) =>
        commands.askColleagueToRead(command, platform, { id, reviewerId, message: input.message }),
      );
      return { to: `${base(scope)}/relecture`, flash: m('ask.done') };
    },
  }),
  ...form({
    path: '/espace/documents/:id/relecture/repondre',
    access: on('document.review'),
    schema: answerForm,
    load,
    page: shown('answer'),
    submit: async (scope, input, { loaded }) => {
      const remarks = readRemarks(loaded.opened.texts.current.blocks, input);
      const { outcome, comment } = input;
      await transact(scope.platform, scope.actor, (command) =>
        commands.answerReading(command, { id: scope.param('id'), outcome, comment, remarks }),
      );
      return { to: `${base(scope)}/relecture`, flash: m(`answer.done.${input.outcome}`) };
    },
  }),
  button('/espace/documents/:id/relecture/annuler', on('document.edit'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      commands.cancelReading(command, { id: scope.param('id') }),
    );
    return { to: `${base(scope)}/relecture`, flash: m('review.cancelled') };
  }),
  ...form({
    path: '/espace/documents/:id/approuver',
    access: on('document.publish'),
    schema: approveForm,
    load,
    page: shown('approve'),
    submit: async (scope, input) => {
      const { opened } = await open(scope);
      const found = await findStops(scope, opened);
      await transact(scope.platform, scope.actor, (command) =>
        commands.approveDocument(command, {
          id: opened.document.id,
          reason: input.reason,
          checked: { textVersion: found.textVersion, stops: found.stops.length },
        }),
      );
      return { to: base(scope), flash: m('approve.done') };
    },
  }),
  ...outsideRoutes().map(givingWordsBack),
];

function outsideRoutes(): Route[] {
  return form({
    path: '/relecture/texte/:token',
    access: { kind: 'link' },
    schema: answerForm,
    load: async (scope) => {
      const { db } = scope.platform;
      const reviewId = await readToken(db, scope.now, 'external-review', scope.param('token'));
      const review = reviewId ? await readReviewOfDocument(db, reviewId) : undefined;
      if (!review || review.outcome) throw new AppError('error.link-over', 410);
      const opened = await openDocument(db, review.recordId);
      // What was changed since is not what was sent to be read.
      if (opened.document.version !== review.recordVersion) throw new AppError('error.link-over', 410);
      return { review, opened };
    },
    page: (scope, state, { review, opened }) => (
      <OutsideReaderPage scope={scope} form={state} review={review} opened={opened} />
    ),
    submit: async (scope, input, { loaded: { review, opened } }) => {
      const remarks = readRemarks(opened.texts.current.blocks, input);
      const { outcome, comment } = input;
      await transact(scope.platform, externalReader(review), (command) =>
        commands.answerReadingByLink(command, { token: scope.param('token'), outcome, comment, remarks }),
      );
      return scope.page(<OutsideThanksPage scope={scope} />);
    },
  });
}

/** A link that is over takes no answer any more; what its reader wrote is shown to them again, to be copied. */
function givingWordsBack(route: Route): Route {
  if (route.method !== 'POST') return route;
  return {
    ...route,
    async handle(scope) {
      try {
        return await route.handle(scope);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'error.link-over') throw error;
        const body = await scope.c.req.formData();
        const words = ['comment', 'remark', 'suggestion']
          .flatMap((name) => body.getAll(name))
          .flatMap((value) => (typeof value === 'string' && value.trim() ? [cleanText(value)] : []));
        if (words.length === 0) throw error;
        return scope.page(<OutsideOverPage scope={scope} words={words} />, { status: error.status });
      }
    },
  };
}
