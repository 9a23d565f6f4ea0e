import { transact } from '../../platform/command.ts';
import type { Db } from '../../platform/database/index.ts';
import { button, csrfToken, type FormState, form } from '../../platform/forms/index.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { readToken } from '../../platform/identity/one-time-token.ts';
import { formatDay } from '../../platform/messages/index.ts';
import type { Action } from '../../platform/policy/index.ts';
import { buildSnapshot, partsOf, readProcedure } from '../procedures/index.ts';
import * as commands from './commands.ts';
import { message as m } from './messages.ts';
import { CheckPage } from './pages/check.tsx';
import { ChecksPage } from './pages/checks.tsx';
import { OutsidePage, OutsideSentPage } from './pages/outside.tsx';
import { compareParts } from './present.ts';
import { remindNow } from './remind.ts';
import { answersForm, askForm, closeForm, partNumbers, replyForm } from './schema.ts';
import { type FactCheck, listAnswers, listChecks, readCheck, readOrganisationName } from './store.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });
const list = '/espace/demarches/:id/verification';
const one = `${list}/:check`;
const listPath = (scope: Scope) => `/espace/demarches/${scope.param('id')}/verification`;
const checkPath = (scope: Scope) => `${listPath(scope)}/${scope.param('check')}`;
const ids = (scope: Scope) => ({ procedureId: scope.param('id'), checkId: scope.param('check') });

/** Days that a link lives longer, or that a new one lives. */
const moreDays = 14;

async function theProcedure(db: Db, id: string) {
  const procedure = await readProcedure(db, id);
  if (!procedure) throw notFound();
  return { ...procedure, title: procedure.content.title };
}

async function loadChecks(scope: Scope) {
  const { db } = scope.platform;
  const procedure = await theProcedure(db, scope.param('id'));
  const checks = await listChecks(db, procedure.id);
  const answers = await Promise.all(checks.map((check) => listAnswers(db, check.id)));
  return { procedure, checks: checks.map((check, index) => ({ check, answers: answers[index]! })) };
}

async function loadCheck(scope: Scope) {
  const { db } = scope.platform;
  const procedure = await theProcedure(db, scope.param('id'));
  const check = await readCheck(db, scope.param('check'));
  if (check?.procedureId !== procedure.id) throw notFound();
  // What is not sent yet is between the reader and their link.
  const answers = check.sentAt ? await listAnswers(db, check.id) : new Map();
  const now = await buildSnapshot(db, procedure);
  return { procedure, check, ...compareParts(check, now, answers) };
}

/** What the holder of a link works on; the same answer for whatever is wrong with it. */
async function loadLinked(scope: Scope) {
  const { db } = scope.platform;
  const id = await readToken(db, scope.now, 'fact-check', scope.param('token'));
  const check = id ? await readCheck(db, id) : undefined;
  const procedure = check && (await readProcedure(db, check.procedureId));
  if (!check || check.revokedAt || check.closedAt || !procedure) throw new AppError('error.link-over', 410);
  const answers = await listAnswers(db, check.id);
  const { checked } = compareParts(check, await buildSnapshot(db, procedure), answers);
  return { check, checked, organisation: (await readOrganisationName(db, check.organisationId)) ?? '' };
}

/** The part numbers of the form, as the text that was sent names them. */
function answersOf(input: Record<string, unknown>, check: FactCheck): commands.GivenAnswer[] {
  const answers = partsOf(check.snapshot)
    .slice(0, partNumbers.length)
    .map((part, index) => ({
      part: part.key,
      verdict: (input[`p${index + 1}-verdict`] ?? null) as commands.GivenAnswer['verdict'],
      comment: String(input[`p${index + 1}-comment`] ?? ''),
      proposal: String(input[`p${index + 1}-proposal`] ?? ''),
      text: part.text,
    }));
  if (input.do === 'send') {
    const errors: Record<string, string> = {};
    answers.forEach(({ verdict, comment, proposal, text }, index) => {
      const proposes = proposal !== '' && proposal !== text.trim();
      if (verdict === 'disagree' && !comment && !proposes) errors[`p${index + 1}-comment`] = m('answer.say-why');
    });
    if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  }
  return answers.map(({ part, verdict, comment, proposal }) => ({ part, verdict, comment, proposal }));
}

/** A form at rest on a page that shows something else. */
function resting(scope: Scope): FormState {
  return {
    values: {},
    errors: {},
    csrf: csrfToken(scope.platform, scope.session.id),
    version: undefined,
    draft: undefined,
    notice: undefined,
    conflict: undefined,
    field: (name) => ({ id: `champ-${name}`, name, value: name === 'days' ? '14' : '' }),
    list: () => [],
  };
}

async function sentField(scope: Scope, name: string): Promise<string> {
  const value = (await scope.c.req.formData()).get(name);
  return typeof value === 'string' ? value : '';
}

export const factCheckRoutes: Route[] = [
  ...form({
    path: list,
    access: on('procedure.edit'),
    viewAccess: on('procedure.read'),
    schema: askForm,
    load: loadChecks,
    initial: () => ({ values: { days: '14' } }),
    page: (scope, state, loaded) => <ChecksPage scope={scope} form={state} made={undefined} {...loaded} />,
    submit: async (scope, input) => {
      const { platform } = scope;
      const made = await transact(platform, scope.actor, (command) =>
        commands.askCheck(command, platform, { procedureId: scope.param('id'), ...input, days: Number(input.days) }),
      );
      const mailed = input.email !== '' && platform.mail.available;
      return scope.page(
        <ChecksPage
          scope={scope}
          form={resting(scope)}
          made={{ link: made.link, name: input.name, mailed }}
          {...(await loadChecks(scope))}
        />,
      );
    },
  }),
  page(one, on('procedure.read'), async (scope) => (
    <CheckPage scope={scope} form={undefined} {...(await loadCheck(scope))} />
  )),
  button(`${one}/prolonger`, on('procedure.edit'), async (scope) => {
    const until = await transact(scope.platform, scope.actor, (command) =>
      commands.extendCheck(command, { ...ids(scope), days: moreDays }),
    );
    return { to: checkPath(scope), flash: m('check.extended', { date: formatDay(until) }) };
  }),
  button(`${one}/rappeler`, on('procedure.edit'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) => remindNow(command, scope.platform, ids(scope)));
    return { to: checkPath(scope), flash: m('check.reminded') };
  }),
  button(`${one}/refaire`, on('procedure.edit'), async (scope) => {
    const { platform } = scope;
    const link = await transact(platform, scope.actor, (command) =>
      commands.renewCheck(command, platform, { ...ids(scope), days: moreDays }),
    );
    const { check } = await loadCheck(scope);
    const made = { link, name: check.checkerName, mailed: check.checkerEmail !== '' && platform.mail.available };
    return scope.page(<ChecksPage scope={scope} form={resting(scope)} made={made} {...(await loadChecks(scope))} />);
  }),
  button(`${one}/retirer`, on('procedure.edit'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) => commands.revokeCheck(command, ids(scope)));
    return { to: checkPath(scope), flash: m('check.revoked') };
  }),
  button(`${one}/prendre`, on('procedure.edit'), async (scope) => {
    const part = await sentField(scope, 'bloc');
    const version = Number(await sentField(scope, '_version')) || 0;
    try {
      await transact(scope.platform, scope.actor, (command) =>
        commands.takeProposal(command, { ...ids(scope), part, version }),
      );
    } catch (error) {
      if (!(error instanceof FieldErrors)) throw error;
      const problem = Object.values(error.fields)[0] ?? '';
      return { to: checkPath(scope), flash: m('take.refused', { problem }), kind: 'alert' };
    }
    return { to: `${checkPath(scope)}#bloc-${part}`, flash: m('take.done') };
  }),
  ...form({
    path: `${one}/repondre/:part`,
    access: on('procedure.edit'),
    schema: replyForm,
    load: loadCheck,
    page: (scope, state, loaded) => <CheckPage scope={scope} form={{ kind: 'reply', state }} {...loaded} />,
    submit: async (scope, input) => {
      const part = scope.param('part');
      await transact(scope.platform, scope.actor, (command) =>
        commands.replyToRemark(command, { ...ids(scope), part, reply: input.reply }),
      );
      return { to: `${checkPath(scope)}#bloc-${part}`, flash: m('part.replied') };
    },
  }),
  ...form({
    path: `${one}/clore`,
    access: on('procedure.edit'),
    schema: closeForm,
    load: loadCheck,
    page: (scope, state, loaded) => <CheckPage scope={scope} form={{ kind: 'close', state }} {...loaded} />,
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.closeCheck(command, { ...ids(scope), word: input.word }),
      );
      return { to: listPath(scope), flash: m('check.closed') };
    },
  }),
  ...form({
    path: '/verification/:token',
    access: { kind: 'link' },
    schema: answersForm,
    load: loadLinked,
    initial: ({ check, checked }) => {
      const values: Record<string, string> = {
        remark: check.remark,
        name: check.signedName,
        quality: check.signedQuality,
      };
      checked.forEach(({ answer }, index) => {
        values[`p${index + 1}-verdict`] = answer?.verdict ?? '';
        values[`p${index + 1}-comment`] = answer?.comment ?? '';
        values[`p${index + 1}-proposal`] = answer?.proposal ?? '';
      });
      return { values };
    },
    page: (scope, state, loaded) =>
      loaded.check.sentAt ? (
        <OutsideSentPage scope={scope} {...loaded} />
      ) : (
        <OutsidePage scope={scope} form={state} saved={scope.query('enregistre') === '1'} {...loaded} />
      ),
    submit: async (scope, input, { loaded: { check } }) => {
      const token = scope.param('token');
      const answers = answersOf(input, check);
      await transact(scope.platform, commands.outsideChecker(check), (command) =>
        commands.saveCheck(command, {
          token,
          answers,
          remark: String(input.remark),
          name: String(input.name),
          quality: String(input.quality),
          send: input.do === 'send',
        }),
      );
      return { to: `/verification/${token}${input.do === 'send' ? '' : '?enregistre=1'}` };
    },
  }),
];
