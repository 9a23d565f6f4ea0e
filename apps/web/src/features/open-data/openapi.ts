import { jsonSchema } from '@limpide/catalogue';
import { FORMAT } from '@limpide/catalogue/trust';
import { formats } from './formats.ts';
import { message as m } from './messages.ts';

/** The interface in OpenAPI 3.1: what the routes of this feature answer, with the schema of a démarche. */
export function openApi(base: string): Record<string, unknown> {
  const { $defs } = jsonSchema() as { $defs: Record<string, unknown> };
  const schemas = JSON.parse(JSON.stringify($defs).replaceAll('#/$defs/', '#/components/schemas/')) as object;
  const service = { $ref: '#/components/schemas/PublicService' };
  const list = { type: 'object', properties: { items: { type: 'array', items: service }, total: { type: 'integer' } } };
  const format = parameter('format', 'query', m('api.format'), { type: 'string', enum: Object.keys(formats) });
  const snapshot = { $ref: '#/components/schemas/SignedSnapshot' };
  const changes = {
    type: 'object',
    properties: {
      items: { type: 'array', items: snapshot },
      total: { type: 'integer' },
      more: { type: 'boolean' },
      next: { type: 'string', format: 'uri' },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: m('api.title'), version: '1', description: m('api.description') },
    servers: [{ url: base }],
    paths: {
      '/api/v1/demarches': {
        get: {
          summary: m('api.list'),
          parameters: [format, parameter('organisation', 'query', m('api.organisation'), { type: 'string' })],
          responses: { 200: answer(list), 304: { description: m('api.unchanged') }, 400: problem() },
        },
      },
      '/api/v1/demarches/{id}': {
        get: {
          summary: m('api.one'),
          parameters: [parameter('id', 'path', m('api.id'), { type: 'string' }), format],
          responses: { 200: answer(service), 304: { description: m('api.unchanged') }, 400: problem(), 404: problem() },
        },
      },
      '/api/v1/demarches/{id}/versions': described(m('api.versions'), [idParameter()], formats.json),
      '/api/v1/demarches/{id}/versions/{version}': {
        get: {
          summary: m('api.version'),
          parameters: [idParameter(), parameter('version', 'path', m('api.version-number'), whole), format],
          responses: { 200: answer(snapshot), 304: unchanged(), 400: problem(), 404: problem() },
        },
      },
      '/api/v1/changements': {
        get: {
          summary: m('api.changes'),
          parameters: [
            parameter('after', 'query', m('api.after'), { type: 'integer', minimum: 0 }),
            parameter('limit', 'query', m('api.limit'), { type: 'integer', minimum: 1, maximum: 1000 }),
          ],
          responses: { 200: asJson(changes), 304: unchanged(), 400: problem() },
        },
      },
      '/api/v1/changements/{seq}': {
        get: {
          summary: m('api.change'),
          parameters: [parameter('seq', 'path', m('api.seq'), whole)],
          responses: { 200: asJson(snapshot), 304: unchanged(), 404: problem() },
        },
      },
      '/api/v1/flux': described(m('api.stream'), [format], formats['json-ld'], formats.turtle),
      '/api/v1/flux/{page}': described(
        m('api.stream-page'),
        [parameter('page', 'path', m('api.page'), whole), format],
        formats['json-ld'],
        formats.turtle,
      ),
      '/api/v1/cles': plain(m('api.keys'), 'application/jwk-set+json'),
      '/api/v1/catalogue': described(m('api.catalogue'), [format], formats['json-ld'], formats.turtle),
      '/api/v1/paquet': plain(m('api.pack'), 'application/x-ndjson'),
      '/api/v1/contexte': plain(m('api.context'), 'application/ld+json'),
      '/api/v1/schema': plain(m('api.schema'), 'application/schema+json'),
      '/api/v1/formes': plain(m('api.shapes'), 'text/turtle'),
      '/changements.atom': plain(m('api.feed'), 'application/atom+xml'),
    },
    components: { schemas: { ...schemas, SignedSnapshot: signedSnapshot } },
  };
}

function parameter(name: string, place: 'query' | 'path', description: string, schema: object): object {
  return { name, in: place, description, required: place === 'path', schema };
}

function answer(schema: object): object {
  const types = Object.values(formats).map((type) => [type, type === formats.json ? { schema } : {}]);
  return { description: m('api.found'), content: Object.fromEntries(types) };
}

/** RFC 9457. */
const problem = () => ({ description: m('api.problem'), content: { 'application/problem+json': {} } });

const plain = (summary: string, mediaType: string) => ({
  get: { summary, responses: { 200: { description: summary, content: { [mediaType]: {} } } } },
});

const whole = { type: 'integer', minimum: 1 };
const idParameter = () => parameter('id', 'path', m('api.id'), { type: 'string' });
const unchanged = () => ({ description: m('api.unchanged') });
const asJson = (schema: object) => ({ description: m('api.found'), content: { [formats.json]: { schema } } });

const described = (summary: string, parameters: object[], ...mediaTypes: string[]) => ({
  get: {
    summary,
    parameters,
    responses: {
      200: { description: summary, content: Object.fromEntries(mediaTypes.map((type) => [type, {}])) },
      304: unchanged(),
      400: problem(),
      404: problem(),
    },
  },
});

const text = { type: 'string' };
const instant = { type: 'string', format: 'date-time' };

/** One change, as `@limpide/catalogue/trust` verifies it. */
const signedSnapshot = {
  type: 'object',
  required: ['format', 'kind', 'seq', 'id', 'version', 'at', 'signedAt', 'previous', 'key', 'hash', 'signature'],
  properties: {
    format: { const: FORMAT },
    kind: { enum: ['published', 'withdrawn'] },
    seq: whole,
    id: text,
    version: whole,
    at: instant,
    signedAt: instant,
    previous: { type: ['string', 'null'] },
    key: text,
    record: { $ref: '#/components/schemas/PublicService' },
    hash: text,
    signature: text,
  },
};
