import { type Command, expectVersion } from '../../platform/command.ts';
import type { Contact, KeyFact, ProcedureContent } from '../../platform/database/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { addStep, createProcedure, editProcedure, lockProcedure } from '../procedures/index.ts';
import { message as m } from './messages.ts';
import type { AskedPoint } from './questions.ts';
import { contentOf, type StarterSheet } from './sheets.ts';
import {
  insertOpenPoints,
  lockHome,
  readOpenPoints,
  readSetup,
  type Setup,
  saveContact,
  saveOpenPoints,
  saveSetup,
} from './store.ts';

/** Drafts of the sheets, with what each leaves open. All or none: a list cut in the middle would have to be looked through again. */
export async function createFromSheets(
  command: Command,
  input: { organisationId: string; sheets: readonly StarterSheet[] },
): Promise<string[]> {
  const made: string[] = [];
  for (const sheet of input.sheets) {
    const procedureId = await createProcedure(command, {
      organisationId: input.organisationId,
      content: contentOf(sheet),
    });
    await insertOpenPoints(command.tx, { procedureId, sheet: sheet.key, points: sheet.toComplete, at: command.now });
    for (const { title, body, organisation = '' } of sheet.steps)
      await addStep(command, { procedureId, title, body, organisation });
    made.push(procedureId);
  }
  return made;
}

/** Keeps what is the same everywhere, and that somebody has looked at the contact. */
export async function confirmSetup(command: Command, input: { organisationId: string; setup: Setup }): Promise<void> {
  const id = command.authoriseIn('procedure.create', input.organisationId);
  await saveSetup(command.tx, id, input.setup, command.actor.userId, command.now);
  command.audit({
    organisationId: id,
    action: 'starter.confirmed',
    recordType: 'organisation',
    recordId: id,
    detail: input.setup,
  });
}

/** Changes how the organisation is reached, as its settings do, and keeps what stood before in its history. */
export async function changeContact(
  command: Command,
  input: { organisationId: string; version: number; contact: Contact },
): Promise<void> {
  const id = command.authoriseIn('organisation.manage', input.organisationId);
  expectVersion(await lockHome(command.tx, id), input.version);
  const { version, settings } = await saveContact(command.tx, id, input.contact);
  const record = { recordType: 'organisation', recordId: id, organisationId: id };
  await command.saveVersion({ ...record, version, snapshot: settings, action: 'edited' });
  command.audit({ ...record, action: 'organisation.edited', detail: { version } });
}

export interface Answers {
  procedureId: string;
  /** What was typed, by point; empty answers are left out. */
  given: Partial<Record<AskedPoint, string>>;
  /** Points said not to apply, or to be said well enough. */
  settled: readonly AskedPoint[];
}

/**
 * Puts answers into a démarche, as one edit of its text. Only what is still empty is filled: what somebody wrote meanwhile stays.
 * @returns points left alone because the text answers them already
 */
export async function answerQuestions(command: Command, input: Answers): Promise<AskedPoint[]> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const procedure = await lockProcedure(command.tx, input.procedureId);
  const points = await readOpenPoints(command.tx, procedure.id);
  if (!points) throw notFound();
  const setup = await readSetup(command.tx, procedure.organisationId);
  const left: AskedPoint[] = [];
  let content = procedure.content;
  const closed = new Set<string>(input.settled);
  for (const [name, text] of Object.entries(input.given)) {
    const point = name as AskedPoint;
    const next = points.includes(point) ? withAnswer(content, point, text, setup) : undefined;
    if (!next) left.push(point);
    else {
      content = next;
      closed.add(point);
    }
  }
  const kept = points.filter((point) => !closed.has(point));
  if (kept.length < points.length) await saveOpenPoints(command.tx, procedure.id, kept);
  if (content !== procedure.content || kept.length < points.length) {
    await editProcedure(command, {
      id: procedure.id,
      version: procedure.version,
      content,
      yearlyVolume: procedure.yearlyVolume,
      reason: m('answers.reason'),
    });
  }
  return left;
}

/** The text with one answer in its place; undefined when that place is taken. */
function withAnswer(
  content: ProcedureContent,
  point: AskedPoint,
  text: string,
  setup: Setup | undefined,
): ProcedureContent | undefined {
  switch (point) {
    case 'conditions': {
      const taken = content.exceptions.length >= 6;
      const section = { title: m('conditions.title'), text };
      return taken ? undefined : { ...content, exceptions: [section, ...content.exceptions] };
    }
    case 'evidence': {
      const more = text.split('\n').map((line) => line.replace(/^[\s•–-]+/, '').trim());
      return { ...content, prepare: [...content.prepare, ...more.filter(Boolean)] };
    }
    case 'remedies':
      return content.remedies ? undefined : { ...content, remedies: text };
    case 'onlineUrl':
      return content.onlineUrl ? undefined : { ...content, onlineUrl: text };
    case 'legalBases':
      return content.legalBases.length > 0 ? undefined : { ...content, legalBases: [{ label: text }] };
    default: {
      if (content.keyFacts[point]) return undefined;
      const fact: KeyFact = { value: text, note: point === 'cost' ? (setup?.payment ?? '') : m(`note.${point}`) };
      if (point === 'cost' && setup?.regulation) fact.source = setup.regulation;
      return { ...content, keyFacts: { ...content.keyFacts, [point]: fact } };
    }
  }
}
