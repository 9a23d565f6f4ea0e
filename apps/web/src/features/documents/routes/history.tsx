import type { Block } from '@limpide/documents';
import { transact } from '../../../platform/command.ts';
import { apart } from '../../../platform/engines/index.ts';
import { button } from '../../../platform/forms/index.ts';
import { type HistoryEntry, listVersions } from '../../../platform/history/history.ts';
import { page, type Route } from '../../../platform/http/route.ts';
import { readFirst, readRewritten } from '../analyse-apart.ts';
import * as commands from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { type ComparedVersion, CompareVersionsPage, HistoryPage } from '../pages/history.tsx';
import { requireVersion } from '../queries/index.ts';
import { isFirstText, textVersion } from '../text-version.ts';
import { base, on, open, readingOf, rights, sent } from './open.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const blocksIn = (entry: HistoryEntry) => (entry.snapshot.blocks ?? []) as Block[];

function compared(entry: HistoryEntry): ComparedVersion {
  const { snapshot } = entry;
  return {
    version: entry.version,
    at: entry.at,
    actorName: entry.actorName,
    title: text(snapshot.title),
    reader: text(snapshot.reader),
    expectedAction: text(snapshot.expectedAction),
    deadline: text(snapshot.deadline),
    blocks: blocksIn(entry),
  };
}

export const historyRoutes: Route[] = [
  page('/espace/documents/:id/historique', on('document.read'), async (scope) => {
    const { opened, links } = await open(scope);
    const versions = await listVersions(scope.platform.db, 'document', opened.document.id);
    return (
      <HistoryPage
        scope={scope}
        opened={opened}
        links={links}
        versions={versions.map((entry) => {
          const counts = entry.snapshot.counts as { words?: number } | undefined;
          return { ...entry, words: counts?.words ?? null };
        })}
      />
    );
  }),
  page('/espace/documents/:id/historique/comparer', on('document.read'), async (scope) => {
    const { opened } = await open(scope);
    const versions = await listVersions(scope.platform.db, 'document', opened.document.id);
    const newest = versions[0]?.version ?? 0;
    const newer = requireVersion(versions, Number(scope.query('a') ?? newest));
    const older = requireVersion(versions, Number(scope.query('de') ?? versions[1]?.version ?? newest));
    return (
      <CompareVersionsPage
        scope={scope}
        document={opened.document}
        older={compared(older)}
        newer={compared(newer)}
        textVersion={textVersion(opened.texts)}
        mayRestore={rights(scope).edit && older.version !== newest}
      />
    );
  }),
  button('/espace/documents/:id/historique/restaurer', on('document.edit'), async (scope) => {
    const field = await sent(scope);
    const { opened } = await open(scope);
    const { before } = opened.texts;
    const versions = await listVersions(scope.platform.db, 'document', opened.document.id);
    const from = requireVersion(versions, Number(field('from')));
    const blocks = blocksIn(from);
    const reading = readingOf(scope, opened);
    const analysis = isFirstText(opened.document, opened.texts)
      ? await readFirst(apart(scope), blocks, reading)
      : await readRewritten(apart(scope), before.blocks, blocks, reading);
    const changed = await transact(scope.platform, scope.actor, (command) =>
      commands.restoreText(command, {
        id: opened.document.id,
        version: Number(field('_version')),
        textVersion: Number(field('text')),
        from: from.version,
        blocks,
        analysis,
      }),
    );
    return {
      to: `${base(scope)}/historique`,
      flash: changed ? m('history.restored-done', { n: from.version }) : m('text.unchanged'),
    };
  }),
];
