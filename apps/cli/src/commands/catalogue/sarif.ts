import { createHash } from 'node:crypto';
import type { ProfileResult } from '@limpide/catalogue';
import { sarifLog, uriOf } from '../../formats/sarif.ts';

export interface Checked {
  file: string;
  results: readonly ProfileResult[];
}

const rules: Record<ProfileResult['class'], { level: string; text: string; why: string }> = {
  defect: {
    level: 'error',
    text: 'Vrai défaut',
    why: 'Il manque quelque chose, ou une valeur ne peut pas être juste.',
  },
  'missing-reference': {
    level: 'warning',
    text: 'Référence absente',
    why: 'La démarche renvoie à une fiche qui n’est pas dans ce catalogue : elle existe peut-être ailleurs.',
  },
  profile: {
    level: 'note',
    text: 'Profil trop strict',
    why: 'Le profil ne prévoit pas ce champ : les lecteurs de la démarche n’en souffrent pas.',
  },
};

/** The faults of a catalogue as a SARIF 2.1.0 log: a démarche and its field are a logical location. */
export function recordSarif(checked: readonly Checked[]): string {
  const names = Object.keys(rules) as ProfileResult['class'][];
  return sarifLog({
    files: checked.map(({ file }) => file),
    rules: names.map((name) => ({
      id: name,
      shortDescription: { text: rules[name].text },
      fullDescription: { text: rules[name].why },
    })),
    results: checked.flatMap(({ file, results }, index) =>
      results.map(({ class: rule, record, field, message }) => ({
        ruleId: rule,
        ruleIndex: names.indexOf(rule),
        level: rules[rule].level,
        message: { text: message },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: uriOf(file), index } },
            logicalLocations: [{ name: field || 'démarche', kind: 'member', fullyQualifiedName: `${record}#${field}` }],
          },
        ],
        partialFingerprints: {
          'recordAndField/v1': createHash('sha256').update(`${record}\n${field}\n${rule}`).digest('hex').slice(0, 32),
        },
      })),
    ),
  });
}
