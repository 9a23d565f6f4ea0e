import { languages } from '@limpide/kernel';
import type { FieldDefinition } from './define.ts';
import { classNames, definitionOf, recordClassOf } from './profile.ts';

/** The profile as JSON Schema 2020-12: each class is a definition, a document is one démarche. */
export function jsonSchema(): Record<string, unknown> {
  const definitions = Object.fromEntries(
    classNames.map((name) => {
      const { label, fields } = definitionOf(name);
      const required = Object.entries(fields).flatMap(([key, field]) => (field.required ? [key] : []));
      return [
        name,
        {
          description: label,
          type: 'object',
          required: ['id', ...required],
          properties: {
            id: { type: 'string', format: 'iri' },
            ...Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field)])),
          },
        },
      ];
    }),
  );
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $ref: '#/$defs/PublicService', $defs: definitions };
}

function schemaOf(field: FieldDefinition): Record<string, unknown> {
  const { holds, label } = field;
  const text = { type: 'string', minLength: 1 };
  const byLanguage = (value: object) => ({
    description: label,
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(languages.map((language) => [language, value])),
  });
  if (holds === 'language') return byLanguage(text);
  if (holds === 'texts') return byLanguage({ type: 'array', items: text, minItems: 1 });
  const one = valueSchema(field);
  return field.single
    ? { description: label, ...one }
    : { description: label, type: 'array', items: one, ...(field.required ? { minItems: 1 } : {}) };
}

function valueSchema(field: FieldDefinition): Record<string, unknown> {
  switch (field.holds) {
    case 'amount':
      return { type: 'number', minimum: 0 };
    case 'position':
      return { type: 'integer', minimum: 0 };
    case 'iri':
      return { type: 'string', format: 'iri' };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'duration':
      return { type: 'string', format: 'duration' };
    default: {
      const inside = recordClassOf(field);
      return inside ? { $ref: `#/$defs/${inside}` } : { type: 'string', minLength: 1 };
    }
  }
}
