import {
  libraryCopies,
  libraryShares,
  libraryTargets,
  libraryTexts,
  libraryTicks,
} from '../../seed/demonstration/library.ts';
import {
  analyseBefore,
  blocksOf,
  checkText,
  copyModel,
  createDocument,
  profileFor,
  readyLetter,
  setTextTarget,
  shareAsModel,
  tickCriterion,
} from '../features/documents/index.ts';
import { fromMarkedText } from '../islands/text/marked-text.ts';
import { isoDay } from '../platform/messages/index.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** The library of texts: what has no story of its own, criteria that people answer for, models, the target of one organisation. */
export function loadLibrary(loaded: Loaded, runAs: RunAs, story: Story): void {
  for (const text of libraryTexts) story(() => loadText(loaded, runAs, text));
  for (const tick of libraryTicks) {
    story(() =>
      runAs(tick.by, homeOf(loaded, tick.document), tick.daysAgo, (command) =>
        tickCriterion(command, {
          id: loaded.documents.get(tick.document)!,
          criterion: tick.criterion,
          version: versionOf(loaded, tick.document),
          comment: tick.comment,
        }),
      ),
    );
  }
  for (const share of libraryShares) {
    story(() =>
      runAs(share.by, homeOf(loaded, share.document), share.daysAgo, (command) =>
        shareAsModel(command, {
          id: loaded.documents.get(share.document)!,
          version: versionOf(loaded, share.document),
          purpose: share.purpose,
          advice: share.advice,
        }),
      ),
    );
  }
  for (const copy of libraryCopies) story(() => loadCopy(loaded, runAs, copy));
  for (const { organisation, by, daysAgo, percent, dueInDays } of libraryTargets) {
    story(() =>
      runAs(by, organisation, daysAgo, (command) =>
        setTextTarget(command, {
          organisationId: loaded.organisations.get(organisation)!,
          percent,
          dueOn: isoDay(new Date(command.now.getTime() + dueInDays * 86_400_000)),
        }),
      ),
    );
  }
}

async function loadText(loaded: Loaded, runAs: RunAs, text: (typeof libraryTexts)[number]): Promise<void> {
  const { kind, organisation } = text;
  const blocks = fromMarkedText(text.text);
  const profile = profileFor(kind);
  const authority = authorityOf(loaded, organisation);
  const id = await runAs(text.owner, organisation, text.addedDaysAgo, (command) =>
    createDocument(command, {
      organisationId: loaded.organisations.get(organisation)!,
      kind,
      title: text.title,
      profile,
      blocks,
      analysis: {
        ...analyseBefore(blocks, { kind, profile, dismissed: [] }),
        check: checkText(blocks, { kind, authority, now: command.now }),
      },
      volumePerYear: text.volumePerYear ?? null,
      gedReference: text.gedReference ?? '',
      link: text.procedure ? { procedureId: loaded.procedures.get(text.procedure)!, stepId: null } : undefined,
    }),
  );
  loaded.documents.set(text.key, id);
}

async function loadCopy(loaded: Loaded, runAs: RunAs, copy: (typeof libraryCopies)[number]): Promise<void> {
  const letter = readyLetter(copy.letter)!;
  const { kind, key, title } = letter;
  const blocks = blocksOf(letter);
  const profile = profileFor(kind);
  const authority = authorityOf(loaded, copy.organisation);
  await runAs(copy.by, copy.organisation, copy.daysAgo, (command) =>
    copyModel(command, {
      organisationId: loaded.organisations.get(copy.organisation)!,
      kind,
      title: copy.title,
      profile,
      blocks,
      analysis: {
        ...analyseBefore(blocks, { kind, profile, dismissed: [] }),
        check: checkText(blocks, { kind, authority, now: command.now }),
      },
      reader: letter.reader,
      expectedAction: letter.action,
      deadline: letter.deadline,
      origin: { kind: 'ready', key, title },
    }),
  );
}

export function authorityOf(loaded: Loaded, organisation: string): string {
  return loaded.data.organisations.find((candidate) => candidate.key === organisation)!.authority;
}

/** The organisation of a text, by its key. */
export function homeOf(loaded: Loaded, key: string): string {
  const found = [...loaded.data.documents, ...libraryTexts].find((document) => document.key === key);
  if (!found) throw new RangeError(`no text ${key}`);
  return found.organisation;
}

/** Rewritten texts of the demonstration have one version of their new text; the others stand as they came. */
export function versionOf(loaded: Loaded, key: string): number {
  return loaded.data.documents.find((document) => document.key === key)?.after ? 1 : 0;
}
