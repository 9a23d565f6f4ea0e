import type { LanguageString } from '@limpide/kernel';
import type { PublicServiceRecord } from '../profile/records.ts';
import { type SheetKey, sheetFields } from '../read/sheet-fields.ts';
import { type Loss, Taken } from './loss.ts';

/** Démarches as the rows of a spreadsheet that can be brought in again, in French. */
export function toSheetRows(records: readonly PublicServiceRecord[]): {
  columns: { key: SheetKey; title: string }[];
  rows: Record<string, string>[];
  losses: Loss[];
  elements: number;
} {
  const written = records.map(rowOf);
  return {
    columns: sheetFields.map(({ key, label }) => ({ key, title: label })),
    rows: written.map(({ row }) => row),
    losses: written.flatMap(({ losses }) => losses),
    elements: written.reduce((sum, { elements }) => sum + elements, 0),
  };
}

function rowOf(record: PublicServiceRecord) {
  const taken = new Taken(record);
  const text = (path: string, value: LanguageString | undefined) => taken.text(path, value, 'fr') ?? '';
  // A cell parts its list by lines: a text of several lines becomes one.
  const line = (path: string, value: LanguageString | undefined) => {
    const said = text(path, value);
    if (!said.includes('\n')) return said;
    taken.partly(path, 'Un élément d’une liste tient sur une ligne du tableur.');
    return said.replace(/\s*\n\s*/g, ' ');
  };
  const fact = (kind: string) => {
    const at = record.keyFact?.findIndex((one) => one.kind === kind) ?? -1;
    if (at < 0) return '';
    taken.keep(`keyFact.${at}.kind`);
    return text(`keyFact.${at}.value`, record.keyFact![at]!.value);
  };
  const [contact] = record.contactPoint ?? [];
  const online = record.hasChannel?.findIndex(({ page }) => page) ?? -1;
  taken.keep('identifier', 'keyword.fr');
  if (online >= 0) taken.keep(`hasChannel.${online}.page`, `hasChannel.${online}.means`);
  if (contact) taken.keep('contactPoint.0.hasTelephone.0', 'contactPoint.0.hasEmail.0');
  for (const i of (record.step ?? []).keys()) taken.keep(`step.${i}.position`);
  const cost = fact('cost');
  const row: Record<SheetKey, string> = {
    identifier: record.identifier,
    name: text('name', record.name),
    description: text('description', record.description),
    audience: text('audience', record.audience),
    conditions: (record.holdsRequirement ?? [])
      .map((one, i) => line(`holdsRequirement.${i}.name`, one.name))
      .join('\n'),
    prepare: (record.hasInput ?? []).map((one, i) => line(`hasInput.${i}.name`, one.name)).join('\n'),
    notNeeded: text('notNeeded', record.notNeeded),
    steps: (record.step ?? []).map((one, i) => line(`step.${i}.name`, one.name)).join('\n'),
    cost: cost || text('hasCost.0.description', record.hasCost?.[0]?.description),
    deadline: fact('deadline'),
    duration: fact('duration'),
    answer: fact('answer'),
    page: online >= 0 ? (record.hasChannel![online]!.page ?? '') : '',
    identification: text('identification', record.identification),
    silence: text('silence', record.silence),
    redress: text('redress', record.redress),
    legal: (record.hasLegalResource ?? [])
      .map(({ id, name }, i) =>
        [name ? line(`hasLegalResource.${i}.name`, name) : '', /^https?:/.test(id) ? id : ''].filter(Boolean).join(' '),
      )
      .join('\n'),
    keywords: (record.keyword?.fr ?? []).join('\n'),
    lifeEvent: text('isGroupedBy.0.name', record.isGroupedBy?.[0]?.name),
    organisation: text('hasCompetentAuthority.0.preferredLabel', record.hasCompetentAuthority[0]?.preferredLabel),
    phone: contact?.hasTelephone?.[0] ?? '',
    email: contact?.hasEmail?.[0] ?? '',
    hours: text('contactPoint.0.openingHours.0.description', contact?.openingHours?.[0]?.description),
    address: text('contactPoint.0.counter', contact?.counter),
  };
  return {
    row,
    losses: taken.losses(() => 'Le modèle de tableur n’a pas de colonne pour cela.'),
    elements: taken.elements.length,
  };
}
