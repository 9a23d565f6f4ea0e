import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import type { Action } from '../../platform/policy/index.ts';
import { announce, changeNotice, stopNotice } from './commands.ts';
import { message as m } from './messages.ts';
import { NoticeFormPage, NoticesPage, type Parent } from './pages/notices.tsx';
import { listNotices, readPlace } from './queries.ts';
import { noticeForm, noticeFromForm, noticeToForm } from './schema.ts';
import { readNotice } from './store.ts';
import { spanWords } from './when.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });
const path = '/espace/demarches/:id/annonces';
const base = (scope: Scope) => `/espace/demarches/${scope.param('id')}/annonces`;

const theProcedure = (scope: Scope): Promise<Parent> => readPlace(scope.platform.db, scope.param('id'));

export const noticeRoutes: Route[] = [
  page(path, on('procedure.read'), async (scope) => {
    const procedure = await theProcedure(scope);
    const notices = await listNotices(scope.platform.db, procedure, scope.now);
    return <NoticesPage scope={scope} procedure={procedure} notices={notices} />;
  }),
  ...form({
    path: `${path}/nouvelle`,
    access: on('notice.write'),
    schema: noticeForm,
    load: theProcedure,
    initial: () => ({ values: { kind: 'interruption' } }),
    page: (scope, state, procedure) => (
      <NoticeFormPage scope={scope} form={state} procedure={procedure} title={m('new.title')} />
    ),
    submit: async (scope, input) => {
      const content = noticeFromForm(input, scope.now);
      await transact(scope.platform, scope.actor, (command) =>
        announce(command, { procedureId: scope.param('id'), content }),
      );
      return { to: base(scope), flash: m('done', { span: spanWords(content.shownFrom, content.endsAt) }) };
    },
  }),
  ...form({
    path: `${path}/:notice`,
    access: on('notice.write'),
    schema: noticeForm,
    load: async (scope) => {
      const procedure = await theProcedure(scope);
      const notice = await readNotice(scope.platform.db, scope.param('notice'));
      const here = notice?.everywhere
        ? notice.organisationId === procedure.organisationId
        : notice?.procedureId === procedure.id;
      if (!notice || !here) throw notFound();
      return { procedure, notice };
    },
    initial: ({ notice }) => ({ values: noticeToForm(notice), version: notice.version }),
    page: (scope, state, { procedure }) => (
      <NoticeFormPage scope={scope} form={state} procedure={procedure} title={m('edit.title')} />
    ),
    submit: async (scope, input, { version }) => {
      const content = noticeFromForm(input, scope.now);
      await transact(scope.platform, scope.actor, (command) =>
        changeNotice(command, { procedureId: scope.param('id'), id: scope.param('notice'), version, content }),
      );
      return { to: base(scope), flash: m('done', { span: spanWords(content.shownFrom, content.endsAt) }) };
    },
  }),
  button(`${path}/:notice/retirer`, on('notice.write'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      stopNotice(command, { procedureId: scope.param('id'), id: scope.param('notice') }),
    );
    return { to: base(scope), flash: m('stop.done') };
  }),
];
