import { authorise, type Command } from '../../../platform/command.ts';
import { findResource, type RecordKind } from '../../../platform/policy/index.ts';
import { message as m } from '../messages.ts';
import { lockAction } from '../store.ts';
import { type ActionSnapshot, change } from './record.ts';
import { editAction } from './write.ts';

/** Brings back the texts and links of an earlier version, as a new version; what has gone since stays gone. State, decisions and measure stay. */
export async function restoreAction(
  command: Command,
  input: { id: string; version: number; from: number; snapshot: ActionSnapshot },
): Promise<void> {
  const { snapshot } = input;
  const there = async (kind: RecordKind, ids: readonly string[]) => {
    const found: string[] = [];
    for (const id of ids) {
      const resource = await findResource(command.tx, kind, id);
      if (resource && !resource.deleted) found.push(id);
    }
    return found;
  };
  await editAction(command, {
    id: input.id,
    version: input.version,
    texts: {
      title: snapshot.title,
      ownerId: snapshot.ownerId,
      dueOn: snapshot.dueOn,
      effectUsers: snapshot.effectUsers,
      effectTeam: snapshot.effectTeam,
      processChange: snapshot.processChange,
      budget: snapshot.budget,
      opinions: snapshot.opinions,
    },
    place: snapshot.place,
    announcedPoints: (await lockAction(command.tx, input.id)).target?.points ?? null,
    irritantIds: await there('irritant', snapshot.irritantIds),
    documentIds: await there('document', snapshot.documentIds),
    reason: m('history.restored-reason', { version: input.from }),
  });
}

/** Into the bin for thirty days. */
export async function throwAwayAction(command: Command, input: { id: string; reason: string }): Promise<void> {
  await command.authorise('action.delete', 'action', input.id);
  await lockAction(command.tx, input.id);
  const deleted = { at: command.now, by: command.actor.userId };
  await change(command, input.id, { deleted }, 'thrown-away', input.reason);
}

export async function takeActionBack(command: Command, input: { id: string }): Promise<void> {
  await authorise(command.tx, command.actor, 'action.delete', 'action', input.id, { deleted: true });
  await lockAction(command.tx, input.id);
  await change(command, input.id, { deleted: null }, 'taken-back');
}
