import { readFileSync } from 'node:fs';

/** The part of JSON Schema 2020-12 that the published schemas use. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  [other: string]: unknown;
}

const known = new Set([
  ...['$schema', '$id', '$ref', '$defs', 'title', 'description', 'type', 'enum', 'pattern', 'minimum', 'maximum'],
  ...['properties', 'required', 'items', 'allOf', 'oneOf'],
]);

export function schemaNamed(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8')) as Schema;
}

/**
 * What is wrong with a value, place by place. A property that the schema does not name is a fault too: the schema
 * would have fallen behind the output.
 * @throws RangeError for a keyword outside the part that is understood.
 */
export function faults(root: Schema, value: unknown): string[] {
  return visit(root, value, '$');

  function visit(schema: Schema, value: unknown, at: string): string[] {
    const strange = Object.keys(schema).find((keyword) => !known.has(keyword));
    if (strange) throw new RangeError(`keyword ${strange}`);
    if (schema.$ref) return visit(definition(schema.$ref), value, at);
    if (schema.oneOf) return oneOf(schema.oneOf, value, at);
    if (schema.allOf) {
      const merged = Object.assign({}, ...schema.allOf.map((part) => resolved(part).properties));
      return schema.allOf.flatMap((part) => visit({ ...resolved(part), properties: merged }, value, at));
    }
    const out: string[] = [];
    const types = schema.type === undefined ? [] : [schema.type].flat();
    if (types.length > 0 && !types.some((type) => isOf(type, value))) return [`${at}: not ${types.join(' or ')}`];
    if (schema.enum && !schema.enum.includes(value)) out.push(`${at}: ${JSON.stringify(value)} is not in the list`);
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(String(value))) out.push(`${at}: pattern`);
    if (schema.minimum !== undefined && (value as number) < schema.minimum) out.push(`${at}: too small`);
    if (schema.maximum !== undefined && (value as number) > schema.maximum) out.push(`${at}: too large`);
    if (Array.isArray(value)) out.push(...value.flatMap((item, n) => visit(schema.items ?? {}, item, `${at}[${n}]`)));
    else if (typeof value === 'object' && value !== null) out.push(...members(schema, value, at));
    return out;
  }

  function members(schema: Schema, value: object, at: string): string[] {
    const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
    return [
      ...missing.map((name) => `${at}.${name}: missing`),
      ...Object.entries(value).flatMap(([name, member]) => {
        const own = schema.properties?.[name];
        return own ? visit(own, member, `${at}.${name}`) : [`${at}.${name}: not in the schema`];
      }),
    ];
  }

  function oneOf(schemas: readonly Schema[], value: unknown, at: string): string[] {
    const each = schemas.map((schema) => visit(schema, value, at));
    const fits = each.filter((list) => list.length === 0).length;
    if (fits === 1) return [];
    return fits > 1 ? [`${at}: fits ${fits} forms`] : each.sort((a, b) => b.length - a.length)[0]!;
  }

  function resolved(schema: Schema): Schema {
    return schema.$ref ? definition(schema.$ref) : schema;
  }

  function definition(reference: string): Schema {
    const found = root.$defs?.[reference.replace('#/$defs/', '')];
    if (!found) throw new RangeError(`reference ${reference}`);
    return found;
  }
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
