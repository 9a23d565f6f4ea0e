import { transact } from '../../../platform/command.ts';
import { apart } from '../../../platform/engines/index.ts';
import { readFileBytes, readFileInfo, serveFile } from '../../../platform/files/index.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { compareApart, readRewritten } from '../analyse-apart.ts';
import * as commands from '../commands/index.ts';
import type { Compared } from '../comparison-memory.ts';
import {
  type DownloadFormat,
  downloadFormats,
  fileNameFor,
  offeredFormats,
  writeHtml,
  writeNewVersion,
} from '../download.ts';
import { mediaTypes } from '../intake.ts';
import { message as m } from '../messages.ts';
import { BeforeAfterPage } from '../pages/before-after.tsx';
import { OutlookPage } from '../pages/outlook.tsx';
import { OverridePage } from '../pages/small-forms.tsx';
import { putBack, repairable } from '../present.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { overrideForm } from '../schema.ts';
import { listRemarks, readExampleOf, readReasons } from '../store/index.ts';
import { base, findStops, on, open, readingOf, rights, sent } from './open.ts';

export const compareRoutes: Route[] = [
  page('/espace/documents/:id/avant-apres', on('document.read'), async (scope) => {
    const { opened, links } = await open(scope);
    const { document, texts } = opened;
    const file = document.fileId ? await readFileInfo(scope.platform.db, document.fileId) : undefined;
    const at = (query: string) => `${base(scope)}/telecharger?format=${query}`;
    const formats = offeredFormats(file?.mediaType, texts.after !== undefined);
    return (
      <BeforeAfterPage
        scope={scope}
        opened={opened}
        links={links}
        comparison={await compared(scope, opened)}
        downloads={[
          ...formats.map((format) => ({ href: at(format), text: m(`download.${format}`) })),
          { href: `${base(scope)}/outlook`, text: m('outlook.title') },
          ...(file ? [{ href: at('origine'), text: m('download.original', { name: file.name }) }] : []),
        ]}
        override={(await findStops(scope, opened)).override}
        remarks={await listRemarks(scope.platform.db, document.id)}
        reasons={await readReasons(scope.platform.db, document.id)}
        example={await readExampleOf(scope.platform.db, document.id)}
        may={rights(scope)}
      />
    );
  }),
  button('/espace/documents/:id/avant-apres/remettre', on('document.edit'), async (scope) => {
    const field = await sent(scope);
    const { opened } = await open(scope);
    const { texts, document } = opened;
    const comparison = await compared(scope, opened);
    if (!texts.after || !comparison || comparison === 'too-long') throw new AppError('error.state', 409);
    const wanted = field('passage');
    const indices = wanted === 'tout' ? repairable(comparison) : [Number(wanted || 'x')];
    if (indices.length === 0 || indices.some((index) => !comparison.beads[index]?.before.length)) {
      throw new AppError('error.state', 409);
    }
    const blocks = putBack(texts.before.blocks, texts.after.blocks, comparison, indices);
    const analysis = await readRewritten(apart(scope), texts.before.blocks, blocks, readingOf(scope, opened));
    await transact(scope.platform, scope.actor, (command) =>
      commands.saveText(command, {
        id: document.id,
        version: Number(field('_version')),
        blocks,
        analysis,
        action: 'put-back',
      }),
    );
    return { to: `${base(scope)}/avant-apres`, flash: m('compare.put-back-done', { count: indices.length }) };
  }),
  page('/espace/documents/:id/telecharger', on('document.read'), async (scope) => {
    const { opened } = await open(scope);
    const { document } = opened;
    const wanted = scope.query('format') ?? 'docx';
    if (wanted === 'origine') return serveFile(scope, document.fileId);
    const format = downloadFormats.find((candidate) => candidate === wanted);
    if (!format) throw new AppError('error.bad-request', 400);
    return download(scope, opened, format);
  }),
  page('/espace/documents/:id/outlook', on('document.read'), async (scope) => {
    const { opened } = await open(scope);
    return <OutlookPage scope={scope} document={opened.document} blocks={opened.texts.current.blocks} />;
  }),
  ...form({
    path: '/espace/documents/:id/passer-outre',
    access: on('document.override'),
    schema: overrideForm,
    load: async (scope) => {
      const { opened } = await open(scope);
      return { opened, ...(await findStops(scope, opened)) };
    },
    page: (scope, state, { opened, stops }) => (
      <OverridePage scope={scope} form={state} document={opened.document} stops={stops} />
    ),
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.overrideStops(command, { id: scope.param('id'), reason: input.reason }),
      );
      return { to: `${base(scope)}/relecture`, flash: m('override.saved') };
    },
  }),
];

async function compared(scope: Scope, opened: OpenedDocument): Promise<Compared | undefined> {
  const { before, after } = opened.texts;
  return after && compareApart(apart(scope), before.blocks, after.blocks, readingOf(scope, opened));
}

async function download(scope: Scope, opened: OpenedDocument, format: DownloadFormat): Promise<Response> {
  const { document, texts } = opened;
  const { blocks } = texts.current;
  const name = (suffix: string, extension: string) => fileNameFor(document.title, suffix, extension);
  if (format === 'json') {
    const { analysis, engine } = texts.current;
    const comparison = await compared(scope, opened);
    const body = { title: document.title, kind: document.kind, blocks, engine, analysis, comparison };
    return scope.download(new TextEncoder().encode(JSON.stringify(body, null, 2)), {
      fileName: name('', 'json'),
      mediaType: 'application/json; charset=utf-8',
    });
  }
  if (format === 'html') {
    return scope.download(new TextEncoder().encode(writeHtml(document.title, blocks)), {
      fileName: name('', 'html'),
      mediaType: mediaTypes.html,
    });
  }
  const { db } = scope.platform;
  const file = document.fileId ? await readFileInfo(db, document.fileId) : undefined;
  const original = file && { ...file, bytes: await readFileBytes(db, file) };
  const kind = format.startsWith('odt') ? 'odt' : 'docx';
  const tracked = format.endsWith('-suivi');
  const bytes = await writeNewVersion(apart(scope), { title: document.title, blocks }, original, {
    format: kind,
    tracked,
    author: scope.actor.name,
    date: scope.now,
  });
  return scope.download(bytes, {
    fileName: name(tracked ? m('download.tracked-suffix') : '', kind),
    mediaType: mediaTypes[kind],
  });
}
