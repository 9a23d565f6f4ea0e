import { jsonSchema } from '@limpide/catalogue';
import { formats } from './formats.ts';
import { message as m } from './messages.ts';

/** The interface in OpenAPI 3.1: what the routes of this feature answer, with the schema of a démarche. */
export function openApi(base: string): Record<string, unknown> {
  const { $defs } = jsonSchema() as { $defs: Record<string, unknown> };
  const schemas = JSON.parse(JSON.stringify($defs).replaceAll('#/$defs/', '#/components/schemas/')) as object;
  const service = { $ref: '#/components/schemas/PublicService' };
  const list = { type: 'object', properties: { items: { type: 'array', items: service }, total: { type: 'integer' } } };
  const format = parameter('format', 'query', m('api.format'), { type: 'string', enum: Object.keys(formats) });
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
      '/api/v1/contexte': plain(m('api.context'), 'application/ld+json'),
      '/api/v1/schema': plain(m('api.schema'), 'application/schema+json'),
      '/api/v1/formes': plain(m('api.shapes'), 'text/turtle'),
      '/changements.atom': plain(m('api.feed'), 'application/atom+xml'),
    },
    components: { schemas },
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
