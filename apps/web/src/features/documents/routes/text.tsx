import type { Block } from '@limpide/documents';
import { fromMarkedText, toMarkedText } from '../../../islands/text/marked-text.ts';
import type { EditorProps } from '../../../islands/text-editor/props.ts';
import { transact } from '../../../platform/command.ts';
import { apart, saidBeside } from '../../../platform/engines/index.ts';
import { button, csrfToken, form } from '../../../platform/forms/index.ts';
import { AppError, ConcurrentUpdate, FieldErrors } from '../../../platform/http/errors.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { formatHour, formatNumber } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { keyedHash } from '../../../platform/security/secrets.ts';
import { readFirst, readRewritten } from '../analyse-apart.ts';
import { knownProfile, type Reading, type TextAnalysis } from '../analysis.ts';
import * as commands from '../commands/index.ts';
import { editorTexts } from '../editor-texts.ts';
import { applyFix, ordered } from '../fix.ts';
import { message as m } from '../messages.ts';
import { panelOf } from '../pages/plan-answers.tsx';
import { savedText } from '../pages/saved-text.ts';
import { KeepPage } from '../pages/small-forms.tsx';
import { TextPage } from '../pages/text.tsx';
import { type OpenedDocument, openDocument } from '../queries/index.ts';
import { keepForm, longestText, textForm } from '../schema.ts';
import { isFirstText, textVersion } from '../text-version.ts';
import { base, on, open, readingOf, sent } from './open.ts';

export const textRoutes: Route[] = [
  // Reading needs less than writing: one page for both, the field only for who may write.
  ...form({
    path: '/espace/documents/:id/texte',
    access: on('document.edit'),
    viewAccess: on('document.read'),
    schema: textForm,
    load: open,
    initial: ({ opened }) => ({
      version: textVersion(opened.texts),
      values: { text: toMarkedText(opened.texts.current.blocks) },
    }),
    page: (scope, state, { opened, links }) => (
      <TextPage
        scope={scope}
        form={state}
        opened={opened}
        links={links}
        {...ordered(opened.texts.current.analysis)}
        // After a refusal or a conflict the plain page stands: both texts are there to be compared.
        editor={may(scope.actor, 'document.edit', scope.resource) ? editorProps(scope, opened) : undefined}
        plain={Object.keys(state.errors).length > 0 || state.conflict !== undefined || state.notice !== undefined}
      />
    ),
    submit: async (scope, input, { loaded: { opened }, version }) => {
      const { changed } = await saveMarked(scope, opened, { text: input.text, version, quiet: false }).catch(
        saidBeside('text'),
      );
      const to = input.next === 'compare' ? '/avant-apres' : '/texte';
      return { to: base(scope) + to, flash: changed ? m('text.done') : m('text.unchanged') };
    },
  }),
  button('/espace/documents/:id/texte/enregistrer', on('document.edit'), (scope) => autosave(scope)),
  button('/espace/documents/:id/texte/appliquer', on('document.edit'), async (scope) => {
    const read = await sent(scope);
    const { opened } = await open(scope);
    const { texts } = opened;
    const finding = texts.current.analysis.findings.find(
      (candidate) =>
        candidate.rule === read('rule') &&
        candidate.block === Number(read('block')) &&
        candidate.from === Number(read('from')),
    );
    const fix = finding?.fixes[Number(read('fix') || 'x')];
    if (!finding || !fix) throw new AppError('error.state', 409);
    const blocks = applyFix(texts.current.blocks, fix.edits);
    const analysis = await analyseWritten(scope, opened, blocks, { whileWriting: false });
    await transact(scope.platform, scope.actor, (command) =>
      commands.saveText(command, {
        id: opened.document.id,
        version: Number(read('_version')),
        blocks,
        analysis,
        action: 'fix-applied',
        reason: fix.label,
      }),
    );
    return { to: `${base(scope)}/texte`, flash: m('finding.applied', { title: finding.title }) };
  }),
  ...form({
    path: '/espace/documents/:id/texte/garder',
    access: on('document.edit'),
    schema: keepForm,
    load: open,
    initial: (_, scope) => ({ values: { rule: scope.query('regle') ?? '', text: scope.query('mots') ?? '' } }),
    page: (scope, state, { opened }) => (
      <KeepPage
        scope={scope}
        form={state}
        document={opened.document}
        title={
          opened.texts.current.analysis.findings.find((finding) => finding.rule === state.field('rule').value)?.title
        }
      />
    ),
    submit: async (scope, input, { loaded: { opened } }) => {
      const dismissals = [...opened.dismissals, { rule: input.rule, text: input.text, reason: input.reason }];
      const analysed = await reread(scope, opened, dismissals).catch(saidBeside('reason'));
      await transact(scope.platform, scope.actor, (command) =>
        commands.keepFinding(command, {
          id: opened.document.id,
          rule: input.rule,
          text: input.text,
          reason: input.reason,
          reread: analysed,
        }),
      );
      return { to: `${base(scope)}/texte`, flash: m('keep.done') };
    },
  }),
  button('/espace/documents/:id/texte/ne-plus-garder', on('document.edit'), async (scope) => {
    const dismissalId = (await sent(scope))('kept');
    const { opened } = await open(scope);
    const left = opened.dismissals.filter((dismissal) => dismissal.id !== dismissalId);
    const analysed = await reread(scope, opened, left);
    await transact(scope.platform, scope.actor, (command) =>
      commands.reopenFinding(command, { id: opened.document.id, dismissalId, reread: analysed }),
    );
    return { to: `${base(scope)}/texte`, flash: m('kept.reopened') };
  }),
];

async function analyseWritten(
  scope: Scope,
  opened: OpenedDocument,
  blocks: readonly Block[],
  options: { whileWriting: boolean },
): Promise<TextAnalysis> {
  const { before } = opened.texts;
  const reading = readingOf(scope, opened);
  // A first text: there is nothing to compare it with.
  if (isFirstText(opened.document, opened.texts)) return readFirst(apart(scope), blocks, reading);
  return readRewritten(apart(scope), before.blocks, blocks, reading, options);
}

async function reread(scope: Scope, opened: OpenedDocument, dismissed: Reading['dismissed']) {
  const { before, after, current } = opened.texts;
  const reading = { ...readingOf(scope, opened), dismissed };
  const analysis = after
    ? await readRewritten(apart(scope), before.blocks, after.blocks, reading)
    : await readFirst(apart(scope), before.blocks, reading);
  return { textId: current.id, version: current.version, analysis };
}

async function saveMarked(
  scope: Scope,
  opened: OpenedDocument,
  input: { text: string; version: number; quiet: boolean },
): Promise<{ version: number; changed: boolean }> {
  const blocks = fromMarkedText(input.text, opened.texts.current.blocks);
  if (blocks.length === 0) throw new FieldErrors({ text: m('text.empty') });
  const analysis = await analyseWritten(scope, opened, blocks, { whileWriting: input.quiet });
  return transact(scope.platform, scope.actor, (command) =>
    commands.saveText(command, {
      id: opened.document.id,
      version: input.version,
      blocks,
      analysis,
      quiet: input.quiet,
    }),
  );
}

/** The save that the editor makes by itself. A conflict answers with the text that stands, so that nothing is lost. */
async function autosave(scope: Scope): Promise<Response> {
  const field = await sent(scope);
  const { db } = scope.platform;
  const opened = await openDocument(db, scope.param('id'));
  const text = field('text');
  if (text.length > longestText) return scope.c.json({ kind: 'refused', message: m('text.too-long') }, 422);
  try {
    const saved = await saveMarked(scope, opened, { text, version: Number(field('_version')) || 0, quiet: true });
    return scope.c.json({ kind: 'saved', version: saved.version, hour: formatHour(scope.now) });
  } catch (error) {
    // The text is sound and stays with its writer, whose editor tries again.
    if (error instanceof AppError && error.code === 'error.too-heavy') {
      throw new AppError('error.too-many', 429, { seconds: 10 });
    }
    if (error instanceof FieldErrors) return scope.c.json({ kind: 'refused', message: error.fields.text ?? '' }, 422);
    if (!(error instanceof ConcurrentUpdate)) throw error;
    const { texts } = await openDocument(db, opened.document.id);
    return scope.c.json(
      {
        kind: 'conflict',
        version: textVersion(texts),
        blocks: texts.current.blocks,
        by: texts.current.updatedByName ?? m('overview.somebody'),
        hour: formatHour(texts.current.updatedAt),
      },
      409,
    );
  }
}

function editorProps(scope: Scope, opened: OpenedDocument): EditorProps {
  const { document, texts, dismissals, lexicon } = opened;
  const path = `/espace/documents/${document.id}`;
  const said = (text: string) => text || m('overview.not-said');
  return {
    document: document.id,
    owner: keyedHash(scope.platform.keys.stamp, `editor:${scope.actor.userId}`),
    blocks: texts.current.blocks,
    version: textVersion(texts),
    csrf: csrfToken(scope.platform, scope.session.id),
    profile: knownProfile(document.profile),
    dismissed: dismissals.map(({ rule, text, reason }) => ({ rule, text, reason })),
    house: lexicon?.words,
    savedText: savedText(opened),
    title: document.title,
    state: document.state === 'to-review' ? 'to-revise' : document.state,
    stateWarning:
      document.state === 'in-review' || document.state === 'published'
        ? { title: m(`text.state.${document.state}.title`), text: m(`text.state.${document.state}`) }
        : undefined,
    reader: [
      { term: m('reader.who'), value: said(document.reader) },
      { term: m('reader.action'), value: said(document.expectedAction) },
      { term: m('reader.deadline'), value: said(document.deadline) },
    ],
    edit: { href: `${path}/reflechir`, text: m('reader.edit') },
    plan: panelOf(opened),
    paths: {
      save: `${path}/texte/enregistrer`,
      keep: `${path}/texte/garder`,
      compare: `${path}/avant-apres`,
      rules: '/espace/lisibilite/regles',
      signOut: '/espace/deconnexion',
      signIn: `/espace/connexion?retour=${encodeURIComponent(`${path}/texte`)}`,
    },
    texts: editorTexts(
      document.volumePerYear === null ? '' : m('editor.volume', { n: formatNumber(document.volumePerYear) }),
    ),
  };
}
